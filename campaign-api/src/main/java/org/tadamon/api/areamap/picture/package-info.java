/**
 * Maps as they are seen: each area filled by its public figure, in up to five shades, with a legend that says what each
 * means, and one look for all areas of which nothing can be told, so that few people look like none. Written by
 * ourselves as SVG, with nothing in it that a page's rules against styles and scripts would refuse.
 */
@NullMarked
package org.tadamon.api.areamap.picture;

import org.jspecify.annotations.NullMarked;
