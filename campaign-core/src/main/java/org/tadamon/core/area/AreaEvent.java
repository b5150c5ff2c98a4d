package org.tadamon.core.area;

import java.util.List;

/** All that can have happened to the list of areas. */
public sealed interface AreaEvent {

    /** A list of areas was taken; each replaces what was known under its code. From {@link AreaCommand.ImportAreas}. */
    record AreasImported(AreaImportId importId, List<Area> areas) implements AreaEvent {}
}
