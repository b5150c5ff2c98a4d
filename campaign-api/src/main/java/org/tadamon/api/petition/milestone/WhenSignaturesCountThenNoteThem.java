package org.tadamon.api.petition.milestone;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.petition.life.HouseRules;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.projections.batch.WriteBatch;

/** Tells a petition when its count passes a milestone, and when its first signers are enough. */
@Component
final class WhenSignaturesCountThenNoteThem implements Automation {

    private final Tallies tallies;
    private final CommandGateway commands;
    private final HouseRules house;

    /** Lazy, since what handles events is wired before what handles commands. */
    WhenSignaturesCountThenNoteThem(Tallies tallies, @Lazy CommandGateway commands, HouseRules house) {
        this.tallies = tallies;
        this.commands = commands;
        this.house = house;
    }

    @Override
    public String group() {
        return "when-signatures-count-then-note-them";
    }

    @Override
    public Part follows() {
        return Part.WHOLE;
    }

    @EventHandler
    void on(SignatureEvent event, TrackingToken token, @Timestamp Instant at, WriteBatch batch) {
        int change = event.tally().change();
        if (change != 0) {
            long position = positionOf(token);
            in(batch).happened(event.petitionId(), position, at, tally -> tally.moved(change, position));
        }
    }

    @EventHandler
    void on(PetitionSponsorsSought event, TrackingToken token, @Timestamp Instant at, WriteBatch batch) {
        long position = positionOf(token);
        in(batch).happened(event.petitionId(), position, at, tally -> tally.waitingFor(event.needed(), position));
    }

    @EventHandler
    void on(PetitionOpened event, TrackingToken token, @Timestamp Instant at, WriteBatch batch) {
        long position = positionOf(token);
        in(batch).happened(event.petitionId(), position, at, tally -> tally.waitingFor(null, position));
    }

    /** Enough may have signed while it was hidden, and could not publish it then. */
    @EventHandler
    void on(PetitionRestored event, TrackingToken token, @Timestamp Instant at, WriteBatch batch) {
        long position = positionOf(token);
        in(batch).happened(event.petitionId(), position, at, tally -> tally.waitingFor(tally.sponsors(), position));
    }

    private CountedBatch in(WriteBatch batch) {
        return batch.gather(this, () -> new CountedBatch(tallies, commands, house));
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElseThrow();
    }
}
