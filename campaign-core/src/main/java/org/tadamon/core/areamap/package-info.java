/**
 * Where areas lie: the outlines of all areas of one level, as somebody who runs the platform imported them, so that a
 * petition's count by area can be seen as a map, on pages and in packages for decision makers.
 *
 * <p>What is kept is the drawing and not the file: outlines simplified and set on one grid of whole numbers, so that
 * neighbours have their border in common and all of them fit into a page. A drawing has 250,000 letters at the most, a
 * tenth of what a list of areas may have, so it is one event of the ledger like any other, whole or not there at all,
 * and an export draws the map that was there at its position.
 */
@NullMarked
package org.tadamon.core.areamap;

import org.jspecify.annotations.NullMarked;
