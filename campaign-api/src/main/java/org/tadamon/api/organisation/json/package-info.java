/** Organisations over JSON, for programs and for the pages' own scripts. */
@NullMarked
package org.tadamon.api.organisation.json;

import org.jspecify.annotations.NullMarked;
