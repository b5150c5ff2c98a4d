package org.tadamon.core.postcode;

/**
 * That postcodes which begin like this lie in an area. The longest beginning holds, and may lie in several areas.
 *
 * @param begins the beginning, or a whole postcode, or what a district is called: 1 to 40 letters and digits, small and
 *     without anything between them
 * @param areaCode the code of the area; empty to forget what was known of this beginning
 */
public record Postcode(String begins, String areaCode) {}
