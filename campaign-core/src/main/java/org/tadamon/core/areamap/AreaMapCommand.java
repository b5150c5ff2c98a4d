package org.tadamon.core.areamap;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked about maps. */
public sealed interface AreaMapCommand {

    /** Take a map; it replaces the one of its level. Refused: {@link AreaMapProblem}. */
    record ImportAreaMap(@TargetAggregateIdentifier AreaMapImportId importId, AreaMap map) implements AreaMapCommand {}
}
