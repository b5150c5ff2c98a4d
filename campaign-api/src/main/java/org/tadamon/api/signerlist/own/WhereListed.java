package org.tadamon.api.signerlist.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.signerlist.ListState;
import org.tadamon.projections.signerlist.SignerListQueries;

/** Finds the lists somebody is in by name, for them alone. */
@Component
public class WhereListed {

    /** Only the last so many lists of a petition are looked at. */
    private static final int LOOKED_AT = 100;

    private static final Set<ListState> WERE_MADE = EnumSet.of(ListState.MADE, ListState.FORGOTTEN);

    private final SignerListQueries lists;
    private final EventStore events;

    WhereListed(SignerListQueries lists, EventStore events) {
        this.lists = lists;
        this.events = events;
    }

    /**
     * A list they are in, or were.
     *
     * @param kind {@code names} or {@code contacts}
     * @param asOf when it was ordered
     * @param copies how many with them in it were taken along
     */
    public record Listed(String kind, Instant asOf, int copies) {}

    /** Those they are in, the last first: whose conditions their signature met at the moment of the order. */
    public List<Listed> of(PetitionId petition, SignatureId signature) {
        var all = lists.of(petition, Long.MAX_VALUE, LOOKED_AT);
        if (all.isEmpty()) {
            return List.of();
        }
        var story = events.readEvents(signature.toString()).asStream().toList();
        var listed = new ArrayList<Listed>();
        for (var list : all) {
            var standing = Standing.at(list.orderedAt(), story);
            if (WERE_MADE.contains(list.state()) && standing.isIn(list.order())) {
                int copies = (int) list.copies().stream()
                        .filter(copy -> standing.holdsAt(copy.at()))
                        .count();
                listed.add(new Listed(EnumCode.of(list.order().kind()), list.orderedAt(), copies));
            }
        }
        return listed;
    }
}
