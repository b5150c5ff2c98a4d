/**
 * What organisers see of their petitions: all of them with drafts, one with what can be done to it, the exact count,
 * and the people who trusted them with their names. Behind one shared secret until there are accounts.
 */
@NullMarked
package org.tadamon.api.organise;

import org.jspecify.annotations.NullMarked;
