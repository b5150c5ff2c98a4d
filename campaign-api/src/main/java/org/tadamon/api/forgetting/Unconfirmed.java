package org.tadamon.api.forgetting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.confirmation.ConfirmationSettings;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.ForgetUnconfirmed;
import org.tadamon.core.signature.SignatureId;

/**
 * Forgets signatures nobody has confirmed: their address may be somebody else's. What the slot says of it is a hint;
 * the signature itself decides, so one that was confirmed is never forgotten.
 */
@Component
@DependsOnDatabaseInitialization
class Unconfirmed implements Routine {

    private static final int AT_ONCE = 10_000;

    private record Slot(UUID petition, UUID signature) {}

    private final CommandGateway commands;
    private final SignerForgetting forgetting;
    private final JdbcClient jdbc;
    private final ConfirmationSettings settings;
    private final Clock clock;
    private Instant doneUntil = Instant.EPOCH;

    Unconfirmed(
            CommandGateway commands,
            SignerForgetting forgetting,
            JdbcClient jdbc,
            ConfirmationSettings settings,
            Clock clock) {
        this.commands = commands;
        this.forgetting = forgetting;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unconfirmed-signatures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** From where the last time ended, a day earlier: some may have been written late. The first time from anywhere. */
    @Override
    public void run() {
        var until = clock.instant().minus(settings.kept());
        while (forget(some(doneUntil, until)) == AT_ONCE) {}
        if (some(doneUntil, until).isEmpty()) {
            doneUntil = until.minus(Duration.ofDays(1));
        }
    }

    private int forget(List<Slot> slots) {
        var decided = slots.stream().filter(this::forget).map(Slot::signature).toArray(UUID[]::new);
        jdbc.sql("UPDATE signature_slot SET confirmed = true WHERE signature = ANY(?)")
                .param(decided)
                .update();
        return decided.length;
    }

    /** One that was about to be given when something broke has a slot and a secret, and nothing else. */
    private boolean forget(Slot slot) {
        try {
            commands.sendAndWait(new ForgetUnconfirmed(new SignatureId(slot.signature)));
        } catch (AggregateNotFoundException never) {
            forgetting.forget(new PetitionId(slot.petition), new SignatureId(slot.signature));
        } catch (ConcurrencyException sameMoment) {
            return false; // somebody confirms it, or holds it, or another node forgets it: next time
        }
        return true;
    }

    private List<Slot> some(Instant from, Instant until) {
        return jdbc.sql("SELECT petition, signature FROM signature_slot"
                        + " WHERE NOT confirmed AND taken_at >= ? AND taken_at <= ? LIMIT ?")
                .param(from.atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .param(AT_ONCE)
                .query((row, _) -> new Slot(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
