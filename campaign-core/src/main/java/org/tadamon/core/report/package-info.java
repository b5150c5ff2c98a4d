/**
 * What a reader says is wrong with a petition. Nobody is asked who they are. What they write is sealed, and opened for
 * the moderators who decide; an address is taken only to send the answer to, and forgotten once it was sent.
 */
@NullMarked
package org.tadamon.core.report;

import org.jspecify.annotations.NullMarked;
