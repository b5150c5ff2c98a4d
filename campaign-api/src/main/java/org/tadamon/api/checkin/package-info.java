/**
 * Letting people in: each has a code, which marshals type into their phones and which says how many come and what they
 * need, never who they are. There is no list of names.
 */
@NullMarked
package org.tadamon.api.checkin;

import org.jspecify.annotations.NullMarked;
