package org.tadamon.projections.organisationpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.SampleOrganisation.HELEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.MEEM;
import static org.tadamon.projections.rehearsal.SampleOrganisation.NAMES;
import static org.tadamon.projections.rehearsal.SampleOrganisation.RIMA;
import static org.tadamon.projections.rehearsal.SampleOrganisation.SAMI;
import static org.tadamon.projections.rehearsal.SampleOrganisation.WHY;
import static org.tadamon.projections.rehearsal.SampleOrganisation.accepted;
import static org.tadamon.projections.rehearsal.SampleOrganisation.founded;
import static org.tadamon.projections.rehearsal.SampleOrganisation.invitation;
import static org.tadamon.projections.rehearsal.SampleOrganisation.invited;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationpage.OrganisationPage.Member;
import org.tadamon.projections.organisationpage.OrganisationPage.OpenInvitation;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The page of an organisation… */
class OrganisationPageTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Member RIMA_IN = new Member(RIMA, Set.of(Role.OWNER), NOW);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final OrganisationPageQueries queries = new OrganisationPageQueries(rehearsal.database());

    private OrganisationPage after(Instant at, Object... events) {
        rehearsal.happened(at, events).follow(View.ORGANISATION_PAGE);
        return queries.answer(new FindOrganisations(Set.of(HELEM))).getFirst();
    }

    private static OpenInvitation open(int number, Role... roles) {
        return new OpenInvitation(invitation(number), Set.of(roles), LATER, NOW.plus(Duration.ofDays(7)), RIMA, WHY);
    }

    @Test
    void saysWhatItIsCalledAndWhoFoundedIt() {
        var page = after(NOW, founded(HELEM, true));
        assertThat(page.names()).isEqualTo(NAMES);
        assertThat(page.host()).isTrue();
        assertThat(page.foundedAt()).isEqualTo(NOW);
        assertThat(page.members()).containsExactly(RIMA_IN);
        assertThat(page.invitations()).isEmpty();
        assertThat(after(LATER, new OrganisationRenamed(HELEM, Map.of("en", "Dream"), RIMA, WHY))
                        .names())
                .isEqualTo(Map.of("en", "Dream"));
    }

    @Test
    void showsInvitationsUntilTheyAreUsedOrTakenBack() {
        after(NOW, founded(HELEM, false));
        assertThat(after(LATER, invited(1, Role.STAFF), invited(2, Role.OWNER), invited(3, Role.AUDITOR))
                        .invitations())
                .containsExactly(open(1, Role.STAFF), open(2, Role.OWNER), open(3, Role.AUDITOR));
        var page = after(LATER, accepted(1, Role.STAFF), new InvitationWithdrawn(HELEM, invitation(2), RIMA, WHY));
        assertThat(page.invitations()).containsExactly(open(3, Role.AUDITOR));
        assertThat(page.invitation(invitation(3))).contains(open(3, Role.AUDITOR));
        assertThat(page.invitation(invitation(1))).isEmpty();
    }

    @Test
    void showsMembersWithTheirRolesSinceTheyCame() {
        after(NOW, founded(HELEM, false), invited(1, Role.STAFF), invited(2, Role.AUDITOR));
        assertThat(after(LATER, accepted(1, Role.STAFF)).members())
                .containsExactly(RIMA_IN, new Member(SAMI, Set.of(Role.STAFF), LATER));
        var much = LATER.plusSeconds(60);
        assertThat(after(much, accepted(2, Role.STAFF, Role.AUDITOR)).member(SAMI))
                .contains(new Member(SAMI, Set.of(Role.STAFF, Role.AUDITOR), LATER));
        assertThat(after(much, new RolesChanged(HELEM, SAMI, Set.of(Role.OWNER), RIMA, WHY))
                        .member(SAMI))
                .contains(new Member(SAMI, Set.of(Role.OWNER), LATER));
        assertThat(after(much, new MemberRemoved(HELEM, RIMA, SAMI, WHY)).members())
                .containsExactly(new Member(SAMI, Set.of(Role.OWNER), LATER));
        assertThat(after(much, new MemberLeft(HELEM, SAMI)).members()).isEmpty();
    }

    @Test
    void isFoundBesideOthersInTheOrderTheyWereFounded() {
        after(NOW, founded(HELEM, false));
        after(LATER, founded(MEEM, false));
        assertThat(queries.answer(new FindOrganisations(Set.of(MEEM, HELEM, OrganisationId.of(RIMA.toString())))))
                .extracting(OrganisationPage::id)
                .containsExactly(HELEM, MEEM);
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        after(NOW, founded(HELEM, false), invited(1, Role.STAFF), accepted(1, Role.STAFF), invited(2, Role.OWNER));
        var once = after(LATER, new MemberLeft(HELEM, SAMI));
        rehearsal.forgetTokens();
        rehearsal.follow(View.ORGANISATION_PAGE.inBatchesOf(1));
        assertThat(after(LATER)).isEqualTo(once);
    }
}
