/** What goes along with the numbers of an export: the letters of its organisation, and what some signers said. */
@NullMarked
package org.tadamon.api.export.enclosed;

import org.jspecify.annotations.NullMarked;
