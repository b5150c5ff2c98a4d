package org.tadamon.api.petition.milestone;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.tadamon.api.automation.Orders;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.HouseRules;
import org.tadamon.core.petition.life.LifeCommand.NoteCount;
import org.tadamon.projections.batch.WriteBatch;

/**
 * What one batch of events moves. Petitions are told before the tallies are kept, and both before the token moves on: a
 * crash in between tells them again, which changes nothing.
 */
final class CountedBatch implements WriteBatch.Gathering {

    private final Tallies tallies;
    private final CommandGateway commands;
    private final HouseRules house;
    private final Map<PetitionId, Tally> now = new LinkedHashMap<>();
    private final Map<PetitionId, NoteCount> toTell = new LinkedHashMap<>();

    CountedBatch(Tallies tallies, CommandGateway commands, HouseRules house) {
        this.tallies = tallies;
        this.commands = commands;
        this.house = house;
    }

    /** An event that was counted before is not counted again. */
    void happened(PetitionId petition, long position, Instant at, UnaryOperator<Tally> change) {
        var before = now.computeIfAbsent(petition, tallies::of);
        if (position <= before.position()) {
            return;
        }
        var after = change.apply(before);
        now.put(petition, after);
        if (passesAMilestone(before, after)) {
            tell(petition, after, at);
        } else if (after.hasItsSponsors()) {
            toTell.put(petition, new NoteCount(petition, after.counted(), at));
        }
    }

    @Override
    public void settle(WriteBatch batch) {
        toTell.values().forEach(each -> Orders.send(commands, each));
        tallies.keep(now);
    }

    /** Each milestone has its own moment, also when several are reached in one batch. */
    private void tell(PetitionId petition, Tally after, Instant at) {
        Orders.send(commands, new NoteCount(petition, after.counted(), at));
    }

    private boolean passesAMilestone(Tally before, Tally after) {
        return house.milestones().stream()
                .anyMatch(milestone -> milestone > before.highest() && milestone <= after.highest());
    }
}
