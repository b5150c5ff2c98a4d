package org.tadamon.projections.consentledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.Sample.signature;
import static org.tadamon.projections.rehearsal.Together.consented;
import static org.tadamon.projections.rehearsal.Together.contact;
import static org.tadamon.projections.rehearsal.Together.organisation;
import static org.tadamon.projections.rehearsal.Together.share;
import static org.tadamon.projections.rehearsal.Together.takenBack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;
import org.tadamon.projections.consentledger.ListConsented.Scope;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The ledger of consents… */
class ConsentLedgerTest {

    private static final long EVER = -1;
    private static final Tally BACK = new Tally("LB", null, -1);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ConsentLedgerQueries queries = new ConsentLedgerQueries(rehearsal.database());

    private List<Consent> of(int number) {
        rehearsal.follow(View.CONSENTS);
        return queries.answer(new FindConsents(PETITION, signature(number))).stream()
                .map(HeldConsent::consent)
                .toList();
    }

    private ConsentedPage page(int organisation, long after, @Nullable Long before, int limit) {
        rehearsal.follow(View.CONSENTS);
        return queries.answer(
                new ListConsented(organisation(organisation), List.of(new Scope(PETITION, after)), before, limit));
    }

    private List<SignatureId> holds(int organisation, long after) {
        return page(organisation, after, null, 500).lines().stream()
                .map(ConsentedPage.Line::signatureId)
                .toList();
    }

    @Test
    void holdsNothingNobodyAgreedTo() {
        rehearsal.happened(NOW, given(1, "LB", null));
        assertThat(of(1)).isEmpty();
        assertThat(page(2, EVER, null, 10)).isEqualTo(new ConsentedPage(List.of(), null));
    }

    @Test
    void tellsWhoMayHoldARowForWhatSinceWhenOnWhichWords() {
        rehearsal.happened(NOW, given(1, "LB", null), consented(1, contact(2)));
        rehearsal.happened(NOW.plusSeconds(5), consented(1, share(3)));
        rehearsal.follow(View.CONSENTS);
        assertThat(queries.answer(new FindConsents(PETITION, signature(1))))
                .containsExactly(new HeldConsent(contact(2), NOW, 1), new HeldConsent(share(3), NOW.plusSeconds(5), 2));
    }

    @Test
    void tellsOfASignatureNothingToWhoAsksForAnotherPetition() {
        rehearsal.happened(NOW, given(1, "LB", null), consented(1, contact(2)));
        rehearsal.follow(View.CONSENTS);
        var another = petition(9);
        assertThat(queries.answer(new FindConsents(another, signature(1)))).isEmpty();
    }

    @Test
    void tellsTheWordsThatWereAgreedToLast() {
        var otherWords = new Consent(organisation(2), contact(2).purpose(), "0f");
        rehearsal.happened(NOW, consented(1, contact(2)));
        rehearsal.happened(NOW.plusSeconds(5), consented(1, otherWords));
        rehearsal.follow(View.CONSENTS);
        assertThat(queries.answer(new FindConsents(PETITION, signature(1))))
                .containsExactly(new HeldConsent(otherWords, NOW.plusSeconds(5), 1));
    }

    @Test
    void tellsAnOrganisationTheRowsItMayHoldAndNobodyElses() {
        rehearsal.happened(
                NOW,
                consented(1, contact(2)),
                consented(2, share(2)),
                consented(3, contact(3)),
                consented(2, contact(2)));
        assertThat(holds(2, EVER)).containsExactly(signature(2), signature(1));
        assertThat(holds(3, EVER)).containsExactly(signature(3));
        assertThat(holds(4, EVER)).isEmpty();
        assertThat(page(2, EVER, null, 1).lines().getFirst().consents())
                .extracting(HeldConsent::consent)
                .containsExactly(contact(2), share(2));
    }

    @Test
    void tellsOnlyOfThePetitionsAskedFor() {
        rehearsal.happened(NOW, consented(1, contact(2)));
        rehearsal.follow(View.CONSENTS);
        var elsewhere = List.of(new Scope(petition(2), EVER));
        assertThat(queries.answer(new ListConsented(organisation(2), elsewhere, null, 9))
                        .lines())
                .isEmpty();
        assertThat(queries.answer(new ListConsented(organisation(2), List.of(), null, 9))
                        .lines())
                .isEmpty();
    }

    @Test
    void tellsALatePartnerNothingOldWithoutAFreshConsent() {
        rehearsal.happened(NOW, consented(1, contact(2)), consented(2, contact(2)));
        long joined = rehearsal.head();
        assertThat(holds(2, joined)).isEmpty();
        rehearsal.happened(NOW, consented(1, share(2)), consented(3, contact(2)));
        assertThat(holds(2, joined)).containsExactly(signature(3), signature(1));
        assertThat(page(2, joined, null, 10).lines().getLast().consents())
                .extracting(HeldConsent::consent)
                .containsExactly(share(2));
    }

    @Test
    void forgetsAConsentThatIsTakenBack() {
        rehearsal.happened(NOW, consented(1, contact(2)), consented(1, share(2)), takenBack(1, contact(2)));
        assertThat(of(1)).containsExactly(share(2));
        rehearsal.happened(NOW, takenBack(1, share(2)));
        assertThat(of(1)).isEmpty();
        assertThat(holds(2, EVER)).isEmpty();
        rehearsal.happened(NOW, consented(1, contact(2)));
        assertThat(holds(2, EVER)).containsExactly(signature(1));
    }

    @Test
    void forgetsEveryConsentOfASignatureThatWasWithdrawnOrErased() {
        rehearsal.happened(NOW, consented(1, contact(2)), consented(1, share(3)), consented(2, contact(2)));
        rehearsal.happened(NOW, new SignatureWithdrawn(signature(1), PETITION, BACK));
        rehearsal.happened(NOW, new SignatureErased(signature(2), PETITION, BACK));
        assertThat(of(1)).isEmpty();
        assertThat(of(2)).isEmpty();
        assertThat(holds(2, EVER)).isEmpty();
        assertThat(holds(3, EVER)).isEmpty();
    }

    @Test
    void keepsOnlyWhatIsAgreedToAnewWhenAllComesInOneBatch() {
        rehearsal.happened(
                NOW,
                consented(1, contact(2)),
                new SignatureWithdrawn(signature(1), PETITION, BACK),
                given(1, "LB", null),
                consented(1, share(3)));
        assertThat(of(1)).containsExactly(share(3));
    }

    @Test
    void isTurnedPageByPage() {
        for (int number = 0; number < 5; number++) {
            rehearsal.happened(NOW, consented(number, contact(2)));
        }
        var first = page(2, EVER, null, 2);
        var second = page(2, EVER, first.next(), 2);
        var third = page(2, EVER, second.next(), 2);
        assertThat(List.of(first, second, third))
                .flatExtracting(ConsentedPage::lines)
                .extracting(ConsentedPage.Line::signatureId)
                .containsExactly(signature(4), signature(3), signature(2), signature(1), signature(0));
        assertThat(third.next()).isNull();
    }
}
