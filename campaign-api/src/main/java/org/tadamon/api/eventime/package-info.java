/** Answers that must not tell by how long they take what was found: whether an address had signed, for one. */
@NullMarked
package org.tadamon.api.eventime;

import org.jspecify.annotations.NullMarked;
