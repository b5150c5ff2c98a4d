package org.tadamon.api.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadamon.api.partner.Coalition.terms;
import static org.tadamon.api.running.Soon.soon;
import static org.tadamon.api.running.Soon.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.api.campaign.CampaignDesk;
import org.tadamon.api.coalition.CoalitionDesk;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.consent.Consented;
import org.tadamon.api.partner.Coalition.Side;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Soon;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.coalition.CoalitionProblem.NotGranted;
import org.tadamon.core.coalition.CoalitionProblem.PartnershipUnknown;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.core.signature.SignatureCommand.TakeConsentBack;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.projections.signaturecount.Figure;

/** A partner sees exactly what its terms say, of those who agreed to it, while they hold. */
@RunningApplication
class PartnerSeesWhatItsTermsSayTest {

    @Autowired
    private Coalition coalition;

    @Autowired
    private CoalitionDesk desk;

    @Autowired
    private CoalitionViews views;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private PartnerFigures figures;

    @Autowired
    private PartnerRows rows;

    @Autowired
    private Consented consented;

    @Autowired
    private CommandGateway commands;

    private Side lead;
    private Side partner;
    private PetitionId petition;
    private CampaignId campaign;

    @BeforeEach
    void begin() throws Throwable {
        lead = coalition.side("Night riders");
        partner = coalition.side("Drivers");
        petition = coalition.petition(lead, Map.of());
        campaign = coalition.campaign(lead, petition);
    }

    private List<String> names(Side side, PartnershipId id) {
        return rows.of(side.owner(), id, null, 100).rows().stream()
                .map(row -> Objects.requireNonNull(row.name()))
                .toList();
    }

    private void sign(String name, Side... ticked) {
        assertThat(coalition.signs(petition, name, null, ticked).status()).isEqualTo(200);
    }

    private static void refused(Problem problem, ThrowingCallable look) {
        assertThatThrownBy(look)
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.problems()).containsExactly(problem));
    }

    @Test
    void seesNothingBeforeItHasAccepted() {
        var id = coalition.invite(lead, campaign, partner, terms("totals", "consented-rows"));
        refused(new NotGranted(), () -> figures.of(partner.owner(), id));
        refused(new NotGranted(), () -> rows.of(partner.owner(), id, null, 10));
        desk.accept(partner.owner(), id, coalition.offered(id).sha256());
        assertThat(figures.of(partner.owner(), id)).hasSize(1);
        assertThat(names(partner, id)).isEmpty();
    }

    @Test
    void seesNothingItsTermsDoNotName() {
        var id = coalition.join(lead, campaign, partner, terms("totals"));
        refused(new NotGranted(), () -> rows.of(partner.owner(), id, null, 10));
        var seen = figures.of(partner.owner(), id).getFirst();
        assertThat(seen.count()).isNotNull();
        assertThat(seen.referrals()).isNull();
        var other = coalition.side("Readers");
        var rowsOnly = coalition.join(lead, campaign, other, terms("consented-rows"));
        refused(new NotGranted(), () -> figures.of(other.owner(), rowsOnly));
    }

    @Test
    void seesTheRowsOfThoseWhoAgreedToItAndOfNobodyElse() throws Throwable {
        var id = coalition.join(lead, campaign, partner, terms("consented-rows"));
        var other = coalition.side("Readers");
        var others = coalition.join(lead, campaign, other, terms("consented-rows"));
        sign("Amal", partner);
        sign("Badr");
        sign("Celine", lead);
        sign("Dina", partner, other);
        soon(() -> assertThat(names(partner, id)).containsExactly("Dina", "Amal"));
        assertThat(names(other, others)).containsExactly("Dina");
        var row = rows.of(partner.owner(), id, null, 1).rows().getFirst();
        assertThat(row.email()).isEqualTo("Dina@example.org");
        assertThat(row.purposes()).hasSize(2);
        assertThat(row.petition()).isEqualTo(petition);
        refused(new AccessProblem.NotAllowed(), () -> rows.of(lead.owner(), id, null, 10));
        refused(new PartnershipUnknown(), () -> rows.of(other.owner(), id, null, 10));
        refused(new PartnershipUnknown(), () -> figures.of(other.owner(), id));
    }

    @Test
    void seesNothingOldWhenItComesLateOrComesBack() throws Throwable {
        var id = coalition.join(lead, campaign, partner, terms("consented-rows"));
        sign("Amal", partner);
        soon(() -> assertThat(names(partner, id)).containsExactly("Amal"));
        desk.leave(partner.owner(), id, "Our work is done.");
        coalition.join(lead, campaign, partner, terms("consented-rows"));
        assertThat(names(partner, id)).isEmpty();
        sign("Badr", partner);
        soon(() -> assertThat(names(partner, id)).containsExactly("Badr"));
    }

    @Test
    void seesNothingAnyMoreTheMomentItHasLeft() throws Throwable {
        var id = coalition.join(lead, campaign, partner, terms("totals", "consented-rows"));
        sign("Amal", partner);
        soon(() -> assertThat(names(partner, id)).containsExactly("Amal"));
        var signature = rows.of(partner.owner(), id, null, 1).rows().getFirst().signature();
        assertThat(consented.holders(petition, signature)).allMatch(Consented.Holder::holds);
        desk.leave(partner.owner(), id, "Our work is done.");
        refused(new NotGranted(), () -> rows.of(partner.owner(), id, null, 10));
        refused(new NotGranted(), () -> figures.of(partner.owner(), id));
        assertThat(consented.holders(petition, signature)).hasSize(2).noneMatch(Consented.Holder::holds);
    }

    @Test
    void seesNothingAnyMoreOnceTheLeadEndsThePartnershipOrTheCampaign() {
        var id = coalition.join(lead, campaign, partner, terms("totals"));
        var other = coalition.side("Readers");
        var others = coalition.join(lead, campaign, other, terms("totals"));
        desk.end(lead.owner(), id, "We part.");
        refused(new NotGranted(), () -> figures.of(partner.owner(), id));
        assertThat(figures.of(other.owner(), others)).hasSize(1);
        campaigns.end(lead.owner(), campaign, "We won.");
        refused(new NotGranted(), () -> figures.of(other.owner(), others));
    }

    @Test
    void seesNothingBeforeItsTimeAndNothingAfterIt() throws Throwable {
        var now = Instant.now();
        var early = coalition.join(lead, campaign, partner, terms(now.plusSeconds(3600), null, "totals"));
        refused(new NotGranted(), () -> figures.of(partner.owner(), early));
        var other = coalition.side("Readers");
        var brief =
                coalition.join(lead, campaign, other, terms(now, Instant.now().plusSeconds(10), "totals"));
        assertThat(figures.of(other.owner(), brief)).hasSize(1);
        within(Soon.PATIENCE.multipliedBy(2), () -> refused(new NotGranted(), () -> figures.of(other.owner(), brief)));
    }

    @Test
    void losesARowWhenItsConsentIsTakenBackOrItsSignatureCountsNoMore() throws Throwable {
        var id = coalition.join(lead, campaign, partner, terms("consented-rows"));
        sign("Amal", partner);
        sign("Badr", partner);
        sign("Celine", partner);
        soon(() -> assertThat(names(partner, id)).containsExactly("Celine", "Badr", "Amal"));
        var seen = rows.of(partner.owner(), id, null, 10).rows();
        var held = seen.get(0).signature();
        commands.sendAndWait(new HoldSignature(held, "many-from-one-network"));
        commands.sendAndWait(new WithdrawSignature(seen.get(1).signature()));
        for (var consent : consented.given(petition, seen.get(2).signature())) {
            commands.sendAndWait(new TakeConsentBack(seen.get(2).signature(), consent.consent()));
        }
        soon(() -> assertThat(names(partner, id)).isEmpty());
        commands.sendAndWait(new RestoreSignature(held));
        soon(() -> assertThat(names(partner, id)).containsExactly("Celine"));
    }

    @Test
    void seesWhatCameByItsOwnLinksAndNeverASmallNumber() throws Throwable {
        var id = coalition.join(lead, campaign, partner, terms("own-referrals"));
        for (int i = 0; i < 12; i++) {
            coalition.signs(petition, "by-driver-" + i, i < 9 ? "drivers" : "poster");
        }
        soon(() -> assertThat(Objects.requireNonNull(
                        figures.of(partner.owner(), id).getFirst().referrals()))
                .isEmpty());
        for (int i = 12; i < 24; i++) {
            coalition.signs(petition, "by-driver-" + i, i < 16 ? "drivers" : "poster");
        }
        soon(() -> assertThat(figures.of(partner.owner(), id).getFirst().referrals())
                .containsExactly(new Figure("drivers", 10)));
        assertThat(figures.of(partner.owner(), id).getFirst().count()).isNull();
    }

    @Test
    void seesNothingOfLinksOnAGuardedPetition() throws Throwable {
        var guarded = coalition.petition(lead, Map.of("exposure", "guarded"));
        campaigns.putIn(lead.owner(), campaign, guarded);
        var id = coalition.join(lead, campaign, partner, terms("totals", "own-referrals"));
        coalition.signs(guarded, "Amal", "drivers");
        var seen = figures.of(partner.owner(), id).getLast();
        assertThat(seen.petition().id()).isEqualTo(guarded);
        assertThat(seen.referrals()).isNull();
        assertThat(Objects.requireNonNull(seen.count()).total()).isZero();
    }

    @Test
    void goesOnByItsOldTermsUntilItAcceptsOthers() {
        var id = coalition.join(lead, campaign, partner, terms("totals"));
        desk.change(lead.owner(), id, terms("consented-rows"), "They help to call.");
        assertThat(figures.of(partner.owner(), id)).hasSize(1);
        refused(new NotGranted(), () -> rows.of(partner.owner(), id, null, 10));
        desk.accept(partner.owner(), id, coalition.offered(id).sha256());
        refused(new NotGranted(), () -> figures.of(partner.owner(), id));
        assertThat(names(partner, id)).isEmpty();
        assertThat(views.known(id).offered()).isNull();
    }

    @Test
    void isSpokenForByNobodyElse() {
        var id = coalition.invite(lead, campaign, partner, terms("totals"));
        var sha256 = coalition.offered(id).sha256();
        refused(new AccessProblem.NotAllowed(), () -> desk.accept(lead.owner(), id, sha256));
        refused(new AccessProblem.NotAllowed(), () -> desk.end(partner.owner(), id, "No."));
        refused(new AccessProblem.NotAllowed(), () -> desk.change(partner.owner(), id, terms("totals"), "No."));
        refused(
                new CampaignUnknown(),
                () -> desk.invite(partner.owner(), campaign, partner.organisation(), terms("totals"), "No."));
        refused(new CampaignUnknown(), () -> campaigns.putIn(partner.owner(), campaign, petition));
    }
}
