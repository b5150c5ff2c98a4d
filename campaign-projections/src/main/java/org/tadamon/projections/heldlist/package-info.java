/**
 * Which signatures wait for a moderator, for what, and since when? Those that are held, and those that were removed and
 * whose signers asked for another look. For moderators. Nothing of the signers lies here but the area they are counted
 * in; who they are is asked of the roll, and opened for who may see it.
 */
@NullMarked
package org.tadamon.projections.heldlist;

import org.jspecify.annotations.NullMarked;
