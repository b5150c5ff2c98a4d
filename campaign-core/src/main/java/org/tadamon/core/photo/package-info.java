/**
 * Photos of an action that its organisers show when it is over. What is on a photo, in the picture or in words, is in
 * no event: the ledger knows that there was one, who may be seen on it, and whether it is shown. Whoever is on it has
 * it taken away by asking, at once and without saying who they are.
 */
@NullMarked
package org.tadamon.core.photo;

import org.jspecify.annotations.NullMarked;
