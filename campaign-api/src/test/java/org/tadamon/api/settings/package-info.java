@NullMarked
package org.tadamon.api.settings;

import org.jspecify.annotations.NullMarked;
