package org.tadamon.api.export;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.exportlist.ExportState;
import org.tadamon.projections.exportlist.ExportView;

/** Finds the packages one signature is part of the number of, for whoever signed. */
@Component
public class WhereCounted {

    /** Only the last so many exports of a petition are looked at. */
    private static final int LOOKED_AT = 100;

    private final ExportListQueries exports;
    private final EventStore events;

    WhereCounted(ExportListQueries exports, EventStore events) {
        this.exports = exports;
        this.events = events;
    }

    /**
     * Packages that were made.
     *
     * @param asOf of when their numbers are
     * @param packages for how many decision makers
     * @param handedOut whether any of them has left the platform
     */
    public record Counted(Instant asOf, int packages, boolean handedOut) {}

    /** Those it counts in, the last first: it counted at the moment their numbers are of. */
    public List<Counted> of(PetitionId petition, SignatureId signature) {
        var all = exports.of(petition, Long.MAX_VALUE, LOOKED_AT);
        if (all.isEmpty()) {
            return List.of();
        }
        var story = events.readEvents(signature.toString()).asStream().toList();
        return all.stream()
                .filter(export -> export.state() == ExportState.MADE)
                .filter(export -> story.stream()
                                .filter(event -> event.getTimestamp()
                                        .isBefore(export.order().asOf().plusMillis(1)))
                                .map(event -> event.getPayload())
                                .mapToInt(WhereCounted::change)
                                .sum()
                        > 0)
                .map(WhereCounted::counted)
                .toList();
    }

    private static int change(Object event) {
        return event instanceof SignatureEvent moved ? moved.tally().change() : 0;
    }

    private static Counted counted(ExportView export) {
        var made = export.made();
        return new Counted(
                export.order().asOf(),
                made == null ? 0 : made.packages(),
                !export.downloads().isEmpty());
    }
}
