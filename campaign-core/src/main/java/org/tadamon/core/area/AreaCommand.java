package org.tadamon.core.area;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked about areas. */
public sealed interface AreaCommand {

    /**
     * Take a list of areas, all of it or nothing. An area already known is replaced. Refused: {@link AreaProblem}.
     *
     * @param areas 1 to 50,000
     */
    record ImportAreas(@TargetAggregateIdentifier AreaImportId importId, List<Area> areas) implements AreaCommand {}
}
