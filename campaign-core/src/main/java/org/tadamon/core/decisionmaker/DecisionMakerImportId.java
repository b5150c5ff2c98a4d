package org.tadamon.core.decisionmaker;

import java.util.UUID;

/** Names one imported list of decision makers. */
public record DecisionMakerImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
