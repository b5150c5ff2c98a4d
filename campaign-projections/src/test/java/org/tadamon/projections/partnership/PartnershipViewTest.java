package org.tadamon.projections.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Together.BY;
import static org.tadamon.projections.rehearsal.Together.CAMPAIGN;
import static org.tadamon.projections.rehearsal.Together.accepted;
import static org.tadamon.projections.rehearsal.Together.changed;
import static org.tadamon.projections.rehearsal.Together.invited;
import static org.tadamon.projections.rehearsal.Together.left;
import static org.tadamon.projections.rehearsal.Together.organisation;
import static org.tadamon.projections.rehearsal.Together.parties;
import static org.tadamon.projections.rehearsal.Together.partnership;
import static org.tadamon.projections.rehearsal.Together.terms;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.coalition.CoalitionEvent.PartnershipEnded;
import org.tadamon.core.coalition.CoalitionEvent.TermsDeclined;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;
import org.tadamon.projections.partnership.PartnershipView.Joined;
import org.tadamon.projections.partnership.PartnershipView.Move;
import org.tadamon.projections.partnership.PartnershipView.What;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** A partnership, as it is seen… */
class PartnershipViewTest {

    /** With more of a second than MongoDB keeps of a date. */
    private static final Instant FINE = NOW.plusNanos(123_456_789);

    private static final Terms TERMS = terms(FINE, null);
    private static final Terms OTHER = terms(NOW, NOW.plusSeconds(7200));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PartnershipQueries queries = new PartnershipQueries(rehearsal.database());

    private PartnershipView one(int partner) {
        rehearsal.follow(View.PARTNERSHIPS);
        return queries.answer(new FindPartnerships.ById(partnership(partner))).getFirst();
    }

    @Test
    void grantsNothingBeforeItIsAccepted() {
        rehearsal.happened(NOW, invited(2, TERMS));
        var invited = one(2);
        assertThat(invited.parties()).isEqualTo(parties(2));
        assertThat(invited.offered()).isEqualTo(TERMS);
        assertThat(invited.joined()).isNull();
        assertThat(invited.isActiveAt(FINE)).isFalse();
        assertThat(invited.grants(Sight.TOTALS, FINE)).isFalse();
    }

    @Test
    void keepsTermsSoThatTheirHashComesOut() {
        rehearsal.happened(NOW, invited(2, TERMS));
        var offered = one(2).offered();
        assertThat(offered).isNotNull();
        assertThat(offered.sha256()).isEqualTo(TERMS.sha256());
    }

    @Test
    void grantsWhatWasAcceptedFromThenUntilThen() {
        rehearsal.happened(NOW, invited(2, OTHER), accepted(2, OTHER));
        var joined = one(2);
        assertThat(joined.offered()).isNull();
        assertThat(joined.joined()).isEqualTo(new Joined(OTHER, NOW, 1));
        assertThat(joined.grants(Sight.TOTALS, NOW.minusNanos(1))).isFalse();
        assertThat(joined.grants(Sight.TOTALS, NOW)).isTrue();
        assertThat(joined.grants(Sight.CONSENTED_ROWS, NOW)).isTrue();
        assertThat(joined.grants(Sight.OWN_REFERRALS, NOW)).isFalse();
        assertThat(joined.isActiveAt(NOW.plusSeconds(7199))).isTrue();
        assertThat(joined.isActiveAt(NOW.plusSeconds(7200))).isFalse();
    }

    @Test
    void goesOnOnTheOldTermsWhileOthersWait() {
        rehearsal.happened(NOW, invited(2, TERMS), accepted(2, TERMS), changed(2, OTHER));
        assertThat(one(2).joined()).isEqualTo(new Joined(TERMS, NOW, 1));
        assertThat(one(2).offered()).isEqualTo(OTHER);
        rehearsal.happened(NOW, new TermsDeclined(partnership(2), parties(2), BY, "No."));
        assertThat(one(2).joined()).isEqualTo(new Joined(TERMS, NOW, 1));
        assertThat(one(2).offered()).isNull();
    }

    @Test
    void countsFromWhenThePartnerCameThoughTermsChange() {
        rehearsal.happened(NOW, invited(2, TERMS), accepted(2, TERMS));
        rehearsal.happened(NOW.plusSeconds(60), changed(2, OTHER), accepted(2, OTHER));
        assertThat(one(2).joined()).isEqualTo(new Joined(OTHER, NOW, 1));
    }

    @Test
    void countsAnewOnceTermsHadRunOutInBetween() {
        rehearsal.happened(NOW, invited(2, OTHER), accepted(2, OTHER));
        rehearsal.happened(NOW.plusSeconds(7200), changed(2, TERMS), accepted(2, TERMS));
        assertThat(one(2).joined()).isEqualTo(new Joined(TERMS, NOW.plusSeconds(7200), 3));
    }

    @Test
    void grantsNothingOnceThePartnerHasLeftOrTheLeadEndedIt() {
        var ended = new PartnershipEnded(partnership(3), parties(3), BY, "Why not.");
        rehearsal.happened(NOW, invited(2, TERMS), accepted(2, TERMS), changed(2, OTHER), left(2));
        rehearsal.happened(NOW, invited(3, TERMS), accepted(3, TERMS), ended);
        for (int partner : List.of(2, 3)) {
            assertThat(one(partner).joined()).isNull();
            assertThat(one(partner).offered()).isNull();
            assertThat(one(partner).isActiveAt(FINE)).isFalse();
        }
    }

    @Test
    void countsAnewForAPartnerThatComesBack() {
        rehearsal.happened(NOW, invited(2, TERMS), accepted(2, TERMS), left(2));
        rehearsal.happened(NOW.plusSeconds(60), invited(2, TERMS), accepted(2, TERMS));
        assertThat(one(2).joined()).isEqualTo(new Joined(TERMS, NOW.plusSeconds(60), 4));
    }

    @Test
    void tellsEveryMoveWithWhoAndWhyTheLastFirst() {
        rehearsal.happened(NOW, invited(2, TERMS), accepted(2, TERMS), changed(2, OTHER), left(2));
        assertThat(one(2).moves())
                .containsExactly(
                        new Move(What.LEFT, NOW, BY, "Why not."),
                        new Move(What.CHANGED, NOW, BY, "Why other."),
                        new Move(What.ACCEPTED, NOW, BY, ""),
                        new Move(What.INVITED, NOW, BY, "Why."));
    }

    @Test
    void isFoundByCampaignAndByPartner() {
        rehearsal.happened(NOW, invited(2, TERMS), invited(3, TERMS));
        rehearsal.follow(View.PARTNERSHIPS);
        assertThat(queries.answer(new FindPartnerships.In(List.of(CAMPAIGN))))
                .extracting(PartnershipView::id)
                .containsExactly(partnership(3), partnership(2));
        assertThat(queries.answer(new FindPartnerships.Of(organisation(2))))
                .extracting(PartnershipView::id)
                .containsExactly(partnership(2));
        assertThat(queries.answer(new FindPartnerships.Of(organisation(1)))).isEmpty();
    }
}
