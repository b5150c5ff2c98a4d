/**
 * Signatures that were set aside are decided on in groups: all that are held for one reason, from one area, with one
 * kind of address. A group is released or removed, for a reason that is on record with who gave it and with how many it
 * concerned, and what was decided can be taken back as a whole; whoever was decided about otherwise since is left as
 * they are. The decision is one thing, and so is what comes of it, signature by signature, which takes a while.
 */
@NullMarked
package org.tadamon.core.holding;

import org.jspecify.annotations.NullMarked;
