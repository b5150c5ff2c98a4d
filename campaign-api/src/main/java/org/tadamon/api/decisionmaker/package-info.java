/** Decision makers, imported from lists and offered to whoever writes a petition. */
@NullMarked
package org.tadamon.api.decisionmaker;

import org.jspecify.annotations.NullMarked;
