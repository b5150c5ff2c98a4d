package org.tadamon.api.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.settings.PrivacySettings;
import org.tadamon.api.text.CleanText;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.ClosePetition;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.retention.RetentionCommand.BringErasureForward;
import org.tadamon.core.retention.RetentionCommand.DestroyNow;
import org.tadamon.core.retention.RetentionCommand.DestroyOnTime;
import org.tadamon.core.retention.RetentionCommand.LiftHold;
import org.tadamon.core.retention.RetentionCommand.PlaceHold;
import org.tadamon.core.retention.RetentionId;
import org.tadamon.core.retention.RetentionProblem;
import org.tadamon.core.retention.RetentionProblem.Empty;
import org.tadamon.core.retention.RetentionProblem.LaterThanPromised;

/**
 * Where it is decided how the personal data of a petition's signers ends. Every refusal is a {@link CommandRefused}.
 */
@Component
public class RetentionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionDesk.class);

    private final EventStore events;
    private final PetitionDesk petitions;
    private final PetitionViews views;
    private final Vault vault;
    private final PrivacySettings settings;
    private final Clock clock;

    RetentionDesk(
            EventStore events,
            PetitionDesk petitions,
            PetitionViews views,
            Vault vault,
            PrivacySettings settings,
            Clock clock) {
        this.views = views;
        this.events = events;
        this.petitions = petitions;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the ledger says about it. */
    public Kept of(PetitionId petition) {
        return Kept.by(Stream.of(petition.toString(), RetentionId.of(petition).toString())
                .flatMap(stream -> events.readEvents(stream).asStream()));
    }

    /**
     * Promises an earlier end. Refused: every {@link RetentionProblem}; a day later than the data may live to is one.
     *
     * @param on {@code null} where no day was written
     */
    public void promise(PetitionId petition, @Nullable LocalDate on, AccountId by) {
        if (on == null) {
            throw new CommandRefused(new Empty("on"));
        }
        var latest = of(petition).latestOn(settings.kept());
        if (latest != null && on.isAfter(latest)) {
            throw new CommandRefused(new LaterThanPromised("on"));
        }
        petitions.order(petition, new BringErasureForward(RetentionId.of(petition), petition, on, by));
    }

    /** Keeps the data until the hold is lifted. */
    public void hold(PetitionId petition, @Nullable String reason, AccountId by) {
        petitions.order(petition, new PlaceHold(RetentionId.of(petition), petition, CleanText.lines(reason), by));
        LOG.info("The personal data of petition {} is held", petition);
    }

    /** Lets the data end again. */
    public void lift(PetitionId petition, @Nullable String reason, AccountId by) {
        petitions.order(petition, new LiftHold(RetentionId.of(petition), petition, CleanText.lines(reason), by));
        LOG.info("The personal data of petition {} is held no longer", petition);
    }

    /**
     * Destroys the data, for good: when this returns, this node opens nothing of it, and others soon will not. A
     * petition that is open is closed: nobody could sign it any more.
     */
    public void destroy(PetitionId petition, @Nullable String reason, AccountId by) {
        petitions.order(petition, new DestroyNow(RetentionId.of(petition), petition, CleanText.lines(reason), by));
        destroyKeys(petition);
        if (views.known(petition).stage() == Stage.OPEN) {
            petitions.order(petition, new ClosePetition(petition, by));
        }
    }

    /** Does what is due for this petition now; also what a node that was killed has left half done. */
    void look(PetitionId petition) {
        var kept = of(petition);
        if (kept.isDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), settings.kept())) {
            petitions.order(petition, new DestroyOnTime(RetentionId.of(petition), petition));
            destroyKeys(petition);
        } else if (kept.end() != null) {
            destroyKeys(petition);
        }
    }

    private void destroyKeys(PetitionId petition) {
        vault.ends().destroy(petition.value());
        LOG.info("The personal data of petition {} was destroyed", petition);
    }
}
