package org.tadamon.core.areamap;

/**
 * How one area is drawn.
 *
 * @param code the area's code; 1 to 40 of {@code A-Z a-z 0-9 - _}
 * @param path its rings as SVG writes them, in whole numbers of the map's grid, each one {@code M} to where it begins,
 *     {@code l} along its border and {@code z}; what lies in an even number of them is not of the area
 */
public record AreaOutline(String code, String path) {}
