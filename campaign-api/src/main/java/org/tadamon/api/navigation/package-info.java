/**
 * The one navigation of the signed-in area: which organisation one acts for at the moment, what else one belongs to,
 * and the ways to everything one may see. Nothing is looked up before a page really shows it, so public pages, which
 * never do, pay nothing for it.
 */
@NullMarked
package org.tadamon.api.navigation;

import org.jspecify.annotations.NullMarked;
