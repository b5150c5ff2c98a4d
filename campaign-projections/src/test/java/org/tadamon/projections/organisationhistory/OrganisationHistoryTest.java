package org.tadamon.projections.organisationhistory;

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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationEvent.InvitationWithdrawn;
import org.tadamon.core.organisation.OrganisationEvent.MemberLeft;
import org.tadamon.core.organisation.OrganisationEvent.MemberRemoved;
import org.tadamon.core.organisation.OrganisationEvent.OrganisationRenamed;
import org.tadamon.core.organisation.OrganisationEvent.RolesChanged;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.organisationhistory.Change.What;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The history of an organisation… */
class OrganisationHistoryTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final OrganisationHistoryQueries queries = new OrganisationHistoryQueries(rehearsal.database());

    private List<Change> after(Object... events) {
        rehearsal.happened(NOW, events).follow(View.ORGANISATION_HISTORY);
        return queries.answer(new ListChanges(HELEM, null, 100)).changes();
    }

    private static Change change(
            long number, What what, AccountId by, @Nullable AccountId account, String reason, Role... roles) {
        return new Change(number, NOW, what, by, account, Set.of(roles), Map.of(), reason);
    }

    @Test
    void saysWhoDidWhatAndWhyTheLastFirst() {
        var renamed = Map.of("en", "Dream");
        assertThat(after(
                        founded(HELEM, false),
                        new OrganisationRenamed(HELEM, renamed, RIMA, WHY),
                        invited(1, Role.STAFF),
                        invited(2, Role.AUDITOR),
                        new InvitationWithdrawn(HELEM, invitation(2), RIMA, WHY),
                        accepted(1, Role.STAFF),
                        new RolesChanged(HELEM, SAMI, Set.of(Role.OWNER), RIMA, WHY),
                        new MemberRemoved(HELEM, RIMA, SAMI, WHY),
                        new MemberLeft(HELEM, SAMI)))
                .containsExactly(
                        change(8, What.LEFT, SAMI, SAMI, ""),
                        change(7, What.REMOVED, SAMI, RIMA, WHY),
                        change(6, What.CHANGED, RIMA, SAMI, WHY, Role.OWNER),
                        change(5, What.JOINED, SAMI, SAMI, "", Role.STAFF),
                        change(4, What.WITHDRAWN, RIMA, null, WHY),
                        change(3, What.INVITED, RIMA, null, WHY, Role.AUDITOR),
                        change(2, What.INVITED, RIMA, null, WHY, Role.STAFF),
                        new Change(1, NOW, What.RENAMED, RIMA, null, Set.of(), renamed, WHY),
                        new Change(0, NOW, What.FOUNDED, RIMA, null, Set.of(Role.OWNER), NAMES, ""));
    }

    @Test
    void isItsOwn() {
        assertThat(after(founded(MEEM, false))).isEmpty();
    }

    @Test
    void isTurnedPageByPage() {
        var all = after(founded(HELEM, false), invited(1, Role.STAFF), invited(2, Role.STAFF));
        var turned = new ArrayList<Change>();
        String next = null;
        do {
            var page = queries.answer(new ListChanges(HELEM, next, 2));
            turned.addAll(page.changes());
            next = page.next();
        } while (next != null);
        assertThat(turned).isEqualTo(all).hasSize(3);
        assertThat(queries.answer(new ListChanges(HELEM, "no key", 3)).changes())
                .isEqualTo(all);
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        var once = after(founded(HELEM, false), invited(1, Role.STAFF));
        rehearsal.forgetTokens();
        rehearsal.follow(View.ORGANISATION_HISTORY.inBatchesOf(1));
        assertThat(after()).isEqualTo(once).hasSize(2);
    }
}
