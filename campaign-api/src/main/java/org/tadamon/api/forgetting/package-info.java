/**
 * Sees to it that whoever is to be forgotten is: the secret their name and address are sealed under is destroyed, also
 * after a crash in between, and so are signatures nobody has confirmed. Their number stands if it counted, and counts
 * once.
 */
@NullMarked
package org.tadamon.api.forgetting;

import org.jspecify.annotations.NullMarked;
