package org.tadamon.core.areamap;

/** All that can have happened to maps. */
public sealed interface AreaMapEvent {

    /** A map was taken, and is the one of its level from now on. From {@link AreaMapCommand.ImportAreaMap}. */
    record AreaMapImported(AreaMapImportId importId, AreaMap map) implements AreaMapEvent {}
}
