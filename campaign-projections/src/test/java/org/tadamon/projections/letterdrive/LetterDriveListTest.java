package org.tadamon.projections.letterdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Written.drive;
import static org.tadamon.projections.rehearsal.Written.plan;
import static org.tadamon.projections.rehearsal.Written.started;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The list of letter drives… */
class LetterDriveListTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(9));
    private static final CampaignId CAMPAIGN = CampaignId.of("00000000-0000-4000-8000-0000000000ca");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private void happened(Instant at, Object... events) {
        rehearsal.happened(at, events).follow(View.LETTER_DRIVES);
    }

    private List<LetterDriveId> found(FindLetterDrives query) {
        return all(query).stream().map(LetterDrivePage::id).toList();
    }

    private List<LetterDrivePage> all(FindLetterDrives query) {
        return new LetterDriveQueries(rehearsal.database()).answer(query);
    }

    private static LetterDriveStarted of(CampaignId campaign, LetterDriveStarted event) {
        return new LetterDriveStarted(event.drive(), event.organisation(), campaign, event.plan(), event.by());
    }

    @Test
    void findsThoseThatTakeLettersAndThoseThatAreOver() {
        var first = started(1, Exposure.OPEN, SOON);
        happened(NOW, first);
        happened(NOW.plusSeconds(1), of(CAMPAIGN, started(2, Exposure.GUARDED, LATER)));
        assertThat(found(new FindLetterDrives.Open(NOW))).containsExactly(drive(2), drive(1));
        assertThat(found(new FindLetterDrives.Open(SOON))).containsExactly(drive(2));
        assertThat(found(new FindLetterDrives.OfCampaign(CAMPAIGN, NOW))).containsExactly(drive(2));
        assertThat(found(new FindLetterDrives.OfCampaign(CAMPAIGN, LATER))).isEmpty();
        assertThat(found(new FindLetterDrives.Of(List.of(first.organisation()))))
                .containsExactly(drive(2), drive(1));
        assertThat(found(new FindLetterDrives.ByLink(drive(1).link()))).contains(drive(1));
        assertThat(found(new FindLetterDrives.OverSince(SOON))).containsExactly(drive(1));
        happened(LATER, new LetterDriveDissolved(drive(1)));
        assertThat(found(new FindLetterDrives.OverSince(SOON))).isEmpty();
    }

    @Test
    void saysWhatADriveAsksNow() {
        happened(NOW, started(1, Exposure.OPEN, SOON));
        var revised = plan("Write now", Exposure.OPEN, LATER);
        happened(NOW, new LetterDriveRevised(drive(1), revised, RIMA));
        var page = all(new FindLetterDrives.ById(drive(1))).getFirst();
        assertThat(page.plan()).isEqualTo(revised);
        assertThat(page.isOpen(SOON)).isTrue();
        happened(SOON, new LetterDriveEnded(drive(1), RIMA));
        var ended = all(new FindLetterDrives.ById(drive(1))).getFirst();
        assertThat(ended.isOpen(SOON)).isFalse();
        assertThat(ended.plan()).isEqualTo(revised);
    }
}
