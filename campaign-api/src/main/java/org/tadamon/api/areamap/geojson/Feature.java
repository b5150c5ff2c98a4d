package org.tadamon.api.areamap.geojson;

import org.locationtech.jts.geom.Geometry;

/**
 * An area in a file.
 *
 * @param row which feature of the file it is, counted from 1
 * @param code what the file calls it
 * @param shape one polygon or several, in degrees: longitude -180 to 180 before latitude -90 to 90
 */
public record Feature(int row, String code, Geometry shape) {}
