/**
 * Reading GeoJSON (RFC 7946): a file is read feature by feature, so that it may be large, and everything that is wrong
 * with it is told by the number of the feature. What is not wrong becomes shapes in degrees.
 */
@NullMarked
package org.tadamon.api.areamap.geojson;

import org.jspecify.annotations.NullMarked;
