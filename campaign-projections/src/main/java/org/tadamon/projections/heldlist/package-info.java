/**
 * Which signatures are held, for what, and since when? For moderators. Nothing of the signers lies here but the area
 * they are counted in; who they are is asked of the roll, and opened for who may see it.
 */
@NullMarked
package org.tadamon.projections.heldlist;

import org.jspecify.annotations.NullMarked;
