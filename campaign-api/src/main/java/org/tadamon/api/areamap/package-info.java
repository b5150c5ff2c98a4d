/**
 * Maps of areas: imported from GeoJSON by whoever runs the platform, and drawn wherever everybody may see how many have
 * signed by area. A map shows the very figures of the table beside it and nothing else; of a guarded petition there is
 * none.
 */
@NullMarked
package org.tadamon.api.areamap;

import org.jspecify.annotations.NullMarked;
