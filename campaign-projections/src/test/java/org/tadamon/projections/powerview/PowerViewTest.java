package org.tadamon.projections.powerview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Moderated.THEIRS;
import static org.tadamon.projections.rehearsal.Moderated.approved;
import static org.tadamon.projections.rehearsal.Moderated.kept;
import static org.tadamon.projections.rehearsal.Moderated.opened;
import static org.tadamon.projections.rehearsal.Moderated.reports;
import static org.tadamon.projections.rehearsal.Moderated.submission;
import static org.tadamon.projections.rehearsal.Moderated.takenDown;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.SampleOrganisation.HELEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.MEEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.accepted;
import static org.tadamon.projections.rehearsal.SampleOrganisation.founded;
import static org.tadamon.projections.rehearsal.SampleOrganisation.invited;
import static org.tadamon.projections.rehearsal.Together.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseEvent.CaseDropped;
import org.tadamon.core.moderation.CaseEvent.CaseDropped.Cause;
import org.tadamon.core.moderation.CaseEvent.TakeDownLifted;
import org.tadamon.core.moderation.CaseEvent.TakeDownProposed;
import org.tadamon.core.moderation.CaseEvent.TakeDownRefused;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.projections.powerview.PowerView.Decider;
import org.tadamon.projections.powerview.PowerView.Holder;
import org.tadamon.projections.powerview.PowerView.Month;
import org.tadamon.projections.powerview.PowerView.Waits;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.SampleOrganisation;
import org.tadamon.projections.rehearsal.View;

/** How power is spread… */
class PowerViewTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final About REPORTED = reports(9, THEIRS);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PowerViewQueries queries = new PowerViewQueries(rehearsal.database());

    private void happened(Instant at, Object... events) {
        rehearsal.happened(at, events).follow(View.POWER);
    }

    private PowerView shown(Instant now, OrganisationId... organisations) {
        return queries.answer(new ShowPower(Set.of(organisations), false, now));
    }

    private Waits submissions(Instant now) {
        return shown(now, THEIRS).waits().getFirst();
    }

    @Test
    void tellsWhoDecidedWhat() {
        var id = REPORTED.caseId();
        happened(NOW, approved(submission(1), RIMA), approved(submission(2), RIMA));
        happened(NOW, new TakeDownProposed(id, REPORTED, "hate", "", RIMA));
        happened(NOW, new TakeDownRefused(id, REPORTED, "No", SAMI), takenDown(REPORTED, RIMA, SAMI));
        assertThat(shown(NOW, THEIRS).deciders())
                .containsExactly(
                        new Decider(RIMA, Map.of(Act.APPROVED, 2L, Act.TAKE_DOWN_PROPOSED, 1L)),
                        new Decider(SAMI, Map.of(Act.TAKE_DOWN_REFUSED, 1L, Act.TAKE_DOWN_CONFIRMED, 1L)));
    }

    @Test
    void tellsHowLongDecisionsTook() {
        for (int number = 1; number <= 4; number++) {
            happened(NOW, opened(submission(number), A_DAY));
        }
        happened(NOW.plus(Duration.ofHours(2)), approved(submission(1), RIMA));
        happened(NOW.plus(Duration.ofHours(4)), approved(submission(2), RIMA));
        happened(NOW.plus(Duration.ofHours(30)), approved(submission(3), RIMA));
        var now = NOW.plus(Duration.ofHours(48));
        assertThat(submissions(now))
                .isEqualTo(new Waits(Kind.SUBMISSION, 3, 1, 2, Duration.ofHours(4), Duration.ofHours(48)));
        assertThat(submissions(now).overduePercent()).isEqualTo(50);
    }

    @Test
    void takesTheMiddleBetweenTwo() {
        happened(NOW, opened(submission(1), A_DAY), opened(submission(2), A_DAY));
        happened(NOW.plus(Duration.ofHours(1)), approved(submission(1), RIMA));
        happened(NOW.plus(Duration.ofHours(2)), approved(submission(2), RIMA));
        assertThat(submissions(NOW).median()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void isDueInItsLastMoment() {
        happened(NOW, opened(submission(1), A_DAY));
        assertThat(submissions(NOW.plus(A_DAY)).overdue()).isZero();
        assertThat(submissions(NOW.plus(A_DAY).plusMillis(1)).overdue()).isEqualTo(1);
    }

    @Test
    void countsNobodyAsWaitingWhoWithdrew() {
        var about = submission(1);
        happened(NOW, opened(about, A_DAY), new CaseDropped(about.caseId(), about, Cause.WITHDRAWN, SAMI));
        assertThat(submissions(NOW)).isEqualTo(new Waits(Kind.SUBMISSION, 0, 0, 0, null, null));
        assertThat(shown(NOW, THEIRS).deciders()).isEmpty();
    }

    @Test
    void countsWhatTheOperatorDecided() {
        var about = submission(1);
        happened(NOW, opened(about, A_DAY), new CaseDropped(about.caseId(), about, Cause.DECIDED_ELSEWHERE, SAMI));
        assertThat(submissions(NOW).decided()).isEqualTo(1);
        assertThat(shown(NOW, THEIRS).deciders()).containsExactly(new Decider(SAMI, Map.of(Act.DECIDED_ELSEWHERE, 1L)));
    }

    @Test
    void doesNotWaitAnewForWhatIsRestored() {
        happened(NOW, opened(REPORTED, A_DAY), takenDown(REPORTED, RIMA, null));
        happened(NOW.plus(A_DAY), new TakeDownLifted(REPORTED.caseId(), REPORTED, "Mended", SAMI));
        assertThat(shown(NOW, THEIRS).waits().getLast().median()).isEqualTo(Duration.ZERO);
    }

    @Test
    void goesMonthByMonthWithoutGaps() {
        happened(Instant.parse("2026-09-30T23:00:00Z"), opened(submission(1), A_DAY));
        happened(Instant.parse("2026-11-01T01:00:00Z"), approved(submission(1), RIMA));
        assertThat(shown(NOW, THEIRS).months())
                .containsExactly(
                        new Month(YearMonth.of(2026, 9), 1, 0, null),
                        new Month(YearMonth.of(2026, 10), 0, 0, null),
                        new Month(YearMonth.of(2026, 11), 0, 1, Duration.ofHours(31 * 24 + 2)));
    }

    @Test
    void isAskedForOneOrganisationOrForSeveral() {
        var elsewhere = reports(3, organisation(7));
        happened(NOW, approved(submission(1), RIMA), kept(elsewhere, SAMI), kept(reports(4, null), SAMI));
        assertThat(shown(NOW, THEIRS).deciders()).extracting(Decider::account).containsExactly(RIMA);
        assertThat(shown(NOW, organisation(7)).deciders()).hasSize(1);
        assertThat(shown(NOW, THEIRS, organisation(7)).deciders()).hasSize(2);
        assertThat(shown(NOW, organisation(8)).deciders()).isEmpty();
        var platform = queries.answer(new ShowPower(Set.of(organisation(8)), true, NOW));
        assertThat(platform.deciders()).extracting(Decider::total).containsExactly(2L, 1L);
    }

    @Test
    void tellsWhoMovedThePetitionsOfAnOrganisationOn() {
        happened(NOW, drafted(1, THEIRS), drafted(2, organisation(7)), drafted(3, null));
        happened(NOW, submitted(1, SAMI), new PetitionClosed(petition(1), null), new PetitionClosed(petition(1), SAMI));
        happened(NOW, submitted(2, RIMA), submitted(3, RIMA), new PetitionWithdrawn(petition(3), SAMI, "Why"));
        assertThat(shown(NOW, THEIRS).deciders())
                .containsExactly(new Decider(SAMI, Map.of(Act.SUBMITTED, 1L, Act.CLOSED, 1L)));
        assertThat(shown(NOW, organisation(8)).deciders()).isEmpty();
        assertThat(queries.answer(new ShowPower(Set.of(organisation(8)), true, NOW))
                        .deciders())
                .containsExactly(
                        new Decider(RIMA, Map.of(Act.SUBMITTED, 1L)), new Decider(SAMI, Map.of(Act.WITHDRAWN, 1L)));
    }

    private static PetitionDrafted drafted(int number, @Nullable OrganisationId organisation) {
        return new PetitionDrafted(petition(number), "petition-" + number, draft("A bench"), organisation, SAMI);
    }

    private static PetitionSubmitted submitted(int number, AccountId by) {
        return new PetitionSubmitted(petition(number), 1, new TextVersion("e3b0"), by);
    }

    @Test
    void tellsWhoHoldsWhichRoles() {
        happened(NOW, founded(HELEM, true), invited(0, Role.STAFF), accepted(0, Role.STAFF, Role.AUDITOR));
        happened(NOW, founded(MEEM, false));
        assertThat(shown(NOW, HELEM).holders())
                .containsExactly(
                        new Holder(HELEM, SampleOrganisation.SAMI, Set.of(Role.STAFF, Role.AUDITOR)),
                        new Holder(HELEM, SampleOrganisation.RIMA, Set.of(Role.OWNER)));
        assertThat(shown(NOW, HELEM, MEEM).holders()).hasSize(3);
    }

    @Test
    void forgetsWhoIsNoMemberAnyMore() {
        happened(NOW, founded(HELEM, false), accepted(0, Role.STAFF), accepted(1, Role.OWNER));
        happened(NOW, new MemberLeft(HELEM, SampleOrganisation.RIMA));
        assertThat(shown(NOW, HELEM).holders())
                .containsExactly(new Holder(HELEM, SampleOrganisation.SAMI, Set.of(Role.OWNER)));
        happened(NOW, new MemberRemoved(HELEM, SampleOrganisation.SAMI, SampleOrganisation.RIMA, "Why"));
        assertThat(shown(NOW, HELEM).holders()).isEmpty();
    }

    @Test
    void countsWhoInvitesAndGivesRoles() {
        happened(NOW, founded(HELEM, true), invited(0, Role.STAFF), invited(1, Role.STAFF), accepted(0, Role.STAFF));
        happened(NOW, new RolesChanged(HELEM, SampleOrganisation.SAMI, Set.of(), SampleOrganisation.RIMA, "Why"));
        assertThat(shown(NOW, HELEM).deciders())
                .containsExactly(new Decider(
                        SampleOrganisation.RIMA, Map.of(Act.FOUNDED, 1L, Act.INVITED, 2L, Act.ROLES_CHANGED, 1L)));
    }

    @Test
    void leavesTheInsideOfOtherOrganisationsToThem() {
        happened(NOW, founded(HELEM, true), founded(MEEM, false), approved(submission(1), RIMA));
        var platform = queries.answer(new ShowPower(Set.of(HELEM), true, NOW));
        assertThat(platform.deciders())
                .containsExactlyInAnyOrder(
                        new Decider(SampleOrganisation.RIMA, Map.of(Act.FOUNDED, 1L)),
                        new Decider(RIMA, Map.of(Act.APPROVED, 1L)));
        assertThat(platform.holders()).hasSize(1);
    }
}
