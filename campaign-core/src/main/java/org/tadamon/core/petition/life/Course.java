package org.tadamon.core.petition.life;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.aftermath.EntryId;
import org.tadamon.core.petition.life.LifeEvent.MilestoneReached;
import org.tadamon.core.petition.life.LifeEvent.PetitionAnswered;
import org.tadamon.core.petition.life.LifeEvent.PetitionApproved;
import org.tadamon.core.petition.life.LifeEvent.PetitionChangesAsked;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionDelivered;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionOpened;
import org.tadamon.core.petition.life.LifeEvent.PetitionRejected;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;

/** How far one petition has come, as its history tells. */
final class Course {

    private @Nullable PetitionDraft draft; // none before its first event
    private Stage stage = Stage.DRAFT;
    private boolean takenDown;
    private boolean changed = true;
    private boolean opened;
    private int submission;
    private int sponsors;
    private Instant signableFrom = Instant.MAX;
    private Instant closesAt = Instant.MIN;
    private final Set<Long> milestones = new HashSet<>();
    private final Set<Instant> outages = new HashSet<>();
    private final Map<EntryId, Record> entries = new HashMap<>();

    /** What everybody sees it as. */
    Stage stage() {
        return takenDown ? Stage.TAKEN_DOWN : stage;
    }

    /** What it is, or was before it was taken down. */
    Stage beneath() {
        return stage;
    }

    PetitionDraft draft() {
        return Objects.requireNonNull(draft);
    }

    TextVersion text() {
        return TextVersion.of(draft().wordings());
    }

    int submission() {
        return submission;
    }

    int sponsors() {
        return sponsors;
    }

    Instant closesAt() {
        return closesAt;
    }

    /** Whether something was changed since the moderators last decided. */
    boolean isChanged() {
        return changed;
    }

    /** Whether it was ever published. */
    boolean wasOpen() {
        return opened;
    }

    boolean hasEnded(Clock clock) {
        return !clock.instant().isBefore(closesAt);
    }

    Set<Long> milestones() {
        return milestones;
    }

    /** Whether it would have taken signatures during some of this time, and has not been given it back yet. */
    boolean lost(Instant from, Instant until) {
        return from.isBefore(closesAt) && signableFrom.isBefore(until) && !outages.contains(from);
    }

    @Nullable
    Record entry(EntryId id) {
        return entries.get(id);
    }

    void on(PetitionDraft as) {
        draft = as;
        closesAt = as.closesAt();
        changed = true;
    }

    void on(LifeEvent event, Instant at) {
        switch (event) {
            case PetitionSubmitted submitted -> {
                submission = submitted.submission();
                stage = Stage.SUBMITTED;
            }
            case PetitionApproved _ -> {}
            case PetitionRejected _ -> refused(Stage.REJECTED);
            case PetitionChangesAsked _ -> refused(Stage.CHANGES_ASKED);
            case PetitionSponsorsSought sought -> {
                sponsors = sought.needed();
                signable(Stage.SPONSORING, at);
            }
            case PetitionOpened _ -> {
                opened = true;
                signable(Stage.OPEN, at);
            }
            case PetitionExtended extended -> {
                closesAt = extended.closesAt();
                outages.add(extended.lostFrom());
            }
            case MilestoneReached reached -> milestones.add(reached.count());
            case PetitionClosed _ -> stage = Stage.CLOSED;
            case PetitionDelivered delivered -> {
                entries.put(delivered.entryId(), delivered.delivery());
                stage = stage == Stage.ANSWERED ? stage : Stage.DELIVERED;
            }
            case PetitionAnswered answered -> {
                entries.put(answered.entryId(), answered.answer());
                stage = Stage.ANSWERED;
            }
            case PetitionWithdrawn _ -> stage = Stage.WITHDRAWN;
            case PetitionTakenDown _ -> takenDown = true;
            case PetitionRestored _ -> takenDown = false;
        }
    }

    private void refused(Stage next) {
        stage = next;
        changed = false;
    }

    private void signable(Stage next, Instant at) {
        stage = next;
        signableFrom = at.isBefore(signableFrom) ? at : signableFrom;
    }
}
