package org.tadamon.projections.areamap;

import java.time.Instant;

/**
 * That the areas of a level are drawn. Made of {@link org.tadamon.core.areamap.AreaMapEvent.AreaMapImported}.
 *
 * @param areas how many
 * @param importedAt since when
 */
public record AreaMapLine(String level, int areas, Instant importedAt) {}
