/**
 * The sending of one person's letter to those it is written to. It is ordered once, when its writer has shown that the
 * address is theirs, and from then on each decision maker's copy has a fate of its own: it was sent, it came back, it
 * was taken back before it went, or nobody can know, since something broke in the very moment: then it is not sent
 * again, because a letter that comes twice helps nobody. Who sends theirs by themselves may say so, and is counted
 * apart. Nothing here says who wrote, or what.
 */
@NullMarked
package org.tadamon.core.posting;

import org.jspecify.annotations.NullMarked;
