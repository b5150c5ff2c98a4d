package org.tadamon.api.areamap.picture;

/**
 * What one look means.
 *
 * @param look the name a page's rules know it by
 * @param fill what fills it where nothing else is said
 */
public record LegendRow(String look, String fill, String said) {}
