package org.tadamon.core.petition.life;

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
import org.tadamon.core.petition.life.Publication.SigningTime;

/** How far one petition has come, as its history tells. */
final class Course {

    private @Nullable PetitionDraft draft; // none before its first event
    private Stage stage = Stage.DRAFT;
    private boolean takenDown;
    private boolean changed = true;
    private boolean opened;
    private int submission;
    private int sponsors;
    private final Set<Long> milestones = new HashSet<>();
    private final SigningTime time = new SigningTime();
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

    SigningTime time() {
        return time;
    }

    /** Whether something was changed since the moderators last decided. */
    boolean isChanged() {
        return changed;
    }

    /** Whether it was ever published. */
    boolean wasOpen() {
        return opened;
    }

    Set<Long> milestones() {
        return milestones;
    }

    @Nullable
    Record entry(EntryId id) {
        return entries.get(id);
    }

    void on(PetitionDraft as) {
        draft = as;
        time.closes(as.closesAt());
        changed = true;
    }

    void on(LifeEvent event, Instant at) {
        switch (event) {
            case PetitionSubmitted submitted -> submitted(submitted.submission());
            case PetitionApproved _ -> {}
            case PetitionRejected _ -> refused(Stage.REJECTED);
            case PetitionChangesAsked _ -> refused(Stage.CHANGES_ASKED);
            case PetitionSponsorsSought sought -> sponsored(sought.needed(), at);
            case PetitionOpened _ -> opened(at);
            case PetitionExtended extended -> time.extended(extended.lostFrom(), extended.closesAt());
            case MilestoneReached reached -> milestones.add(reached.count());
            case PetitionClosed _ -> stage = Stage.CLOSED;
            case PetitionDelivered delivered -> delivered(delivered);
            case PetitionAnswered answered -> answered(answered);
            case PetitionWithdrawn _ -> stage = Stage.WITHDRAWN;
            case PetitionTakenDown _ -> takenDown = true;
            case PetitionRestored _ -> takenDown = false;
        }
    }

    private void submitted(int number) {
        submission = number;
        stage = Stage.SUBMITTED;
    }

    private void refused(Stage next) {
        stage = next;
        changed = false;
    }

    private void sponsored(int needed, Instant at) {
        sponsors = needed;
        stage = Stage.SPONSORING;
        time.signableFrom(at);
    }

    private void opened(Instant at) {
        opened = true;
        stage = Stage.OPEN;
        time.signableFrom(at);
    }

    private void delivered(PetitionDelivered event) {
        entries.put(event.entryId(), event.delivery());
        stage = stage == Stage.ANSWERED ? stage : Stage.DELIVERED;
    }

    private void answered(PetitionAnswered event) {
        entries.put(event.entryId(), event.answer());
        stage = Stage.ANSWERED;
    }
}
