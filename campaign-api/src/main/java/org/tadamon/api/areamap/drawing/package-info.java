/**
 * Drawing shapes: brought together where they lie on both sides of the 180° meridian, laid flat, simplified along the
 * borders they have in common, and set on a grid of whole numbers.
 */
@NullMarked
package org.tadamon.api.areamap.drawing;

import org.jspecify.annotations.NullMarked;
