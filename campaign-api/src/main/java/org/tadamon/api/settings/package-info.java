/** What an operator may set. Nothing has to be: what is not set is embedded. */
@NullMarked
package org.tadamon.api.settings;

import org.jspecify.annotations.NullMarked;
