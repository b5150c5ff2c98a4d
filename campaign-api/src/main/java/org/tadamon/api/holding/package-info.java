/**
 * Signatures that are held, as moderators of the platform see them and decide on them: by what they are held for, where
 * they are from, what stands behind the {@code @}. Names are shown by their first letters alone and never whole; nobody
 * else sees even those. A decision is looked at with its figures before it is made, and can be taken back.
 */
@NullMarked
package org.tadamon.api.holding;

import org.jspecify.annotations.NullMarked;
