package org.tadamon.projections.signerroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.signature.Confirmation.ASKED;
import static org.tadamon.core.signature.Confirmation.NOT_ASKED;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.given;
import static org.tadamon.projections.rehearsal.Sample.petition;
import static org.tadamon.projections.rehearsal.Sample.signature;
import static org.tadamon.projections.rehearsal.Sample.signer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.signerroll.ListSigners.Filter;
import org.tadamon.projections.signerroll.SignerLine.Named;

/** The roll of a petition's signers… */
class SignerRollTest {

    private static final Tally LB = new Tally("LB", "poster", 1);

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final SignerRollQueries queries = new SignerRollQueries(rehearsal.database());

    private SignerPage page(Filter filter, @Nullable Long asOf, @Nullable Long before, int limit) {
        rehearsal.follow(View.ROLL);
        return queries.answer(new ListSigners(PETITION, filter, asOf, before, limit));
    }

    private List<SignatureId> found(@Nullable String area, @Nullable Visibility shown, @Nullable String source) {
        return ids(page(new Filter(area, shown, null, source), null, null, 500));
    }

    private static List<SignatureId> ids(SignerPage page) {
        return page.lines().stream().map(SignerLine::signatureId).toList();
    }

    private void sign(int... numbers) {
        for (int number : numbers) {
            rehearsal.happened(NOW, given(number, "LB", null));
        }
    }

    @Test
    void isEmptyBeforeAnybodyHasSigned() {
        assertThat(page(Filter.NONE, null, null, 10)).isEqualTo(new SignerPage(List.of(), -1, null));
    }

    @Test
    void keepsWhatASignerWroteAsSealedAsItIs() {
        rehearsal.happened(NOW, given(1, Visibility.FULL_NAME, ASKED, new Tally("LB", "poster", 0)));
        assertThat(page(Filter.NONE, null, null, 10).lines())
                .containsExactly(new SignerLine(
                        signature(1),
                        0,
                        NOW,
                        signer(1, Visibility.FULL_NAME),
                        "LB",
                        "poster",
                        SignerStatus.PENDING,
                        false,
                        false));
    }

    @Test
    void namesNobodyWhenItIsWrittenToALog() {
        sign(1);
        assertThat(page(Filter.NONE, null, null, 10).toString()).doesNotContain("name1", "email1");
    }

    @Test
    void isAskedByAreaVisibilityAndLink() {
        rehearsal.happened(
                NOW,
                given(1, Visibility.FULL_NAME, NOT_ASKED, LB),
                given(2, Visibility.COUNTED, NOT_ASKED, LB),
                given(3, Visibility.COUNTED, NOT_ASKED, new Tally("FR", null, 1)));
        assertThat(found(null, null, null)).containsExactly(signature(3), signature(2), signature(1));
        assertThat(found("LB", null, null)).containsExactly(signature(2), signature(1));
        assertThat(found(null, Visibility.COUNTED, null)).containsExactly(signature(3), signature(2));
        assertThat(found(null, null, "poster")).containsExactly(signature(2), signature(1));
        assertThat(found("LB", Visibility.COUNTED, "poster")).containsExactly(signature(2));
        assertThat(found("DE", null, null)).isEmpty();
    }

    @Test
    void isThatOfOnePetitionOnly() {
        sign(1);
        rehearsal.follow(View.ROLL);
        assertThat(ids(queries.answer(new ListSigners(petition(2), Filter.NONE, null, null, 10))))
                .isEmpty();
    }

    @Test
    void isTurnedPageByPageAsOfOneMomentWhileOthersSign() {
        sign(1, 2, 3, 4, 5);
        var first = page(Filter.NONE, null, null, 2);
        sign(6, 7);
        var second = page(Filter.NONE, first.asOf(), first.next(), 2);
        sign(8);
        var third = page(Filter.NONE, second.asOf(), second.next(), 2);
        var turned = new ArrayList<>(ids(first));
        turned.addAll(ids(second));
        turned.addAll(ids(third));
        assertThat(turned).containsExactly(signature(5), signature(4), signature(3), signature(2), signature(1));
        assertThat(third.next()).isNull();
        assertThat(first.asOf()).isEqualTo(4);
        assertThat(third.asOf()).isEqualTo(4);
        assertThat(ids(page(Filter.NONE, first.asOf(), null, 500))).hasSize(5);
        assertThat(ids(page(Filter.NONE, null, null, 8))).hasSize(8);
        assertThat(page(Filter.NONE, null, null, 8).next()).isNull();
    }

    @Test
    void skipsNobodyWhenAskedOnlyForSome() {
        for (int number = 0; number < 9; number++) {
            rehearsal.happened(NOW, given(number, number % 3 == 0 ? "FR" : "LB", null));
        }
        var french = new Filter("FR", null, null, null);
        var first = page(french, null, null, 2);
        assertThat(ids(first)).containsExactly(signature(6), signature(3));
        assertThat(ids(page(french, first.asOf(), first.next(), 2))).containsExactly(signature(0));
    }

    private List<SignatureId> named(String area, long after, long upTo) {
        rehearsal.follow(View.ROLL);
        try (var found = queries.named(PETITION, area, after, upTo)) {
            return found.map(Named::signatureId).toList();
        }
    }

    @Test
    void namesThoseOnlyWhoCountAndWhoseNameMayBeToldTheOldestFirst() {
        rehearsal.happened(
                NOW,
                given(1, Visibility.FULL_NAME, NOT_ASKED, LB),
                given(2, Visibility.COUNTED, NOT_ASKED, LB),
                given(3, Visibility.HIDDEN, NOT_ASKED, new Tally("FR", null, 1)),
                given(4, Visibility.INITIALS, NOT_ASKED, LB),
                given(5, Visibility.FULL_NAME, ASKED, LB),
                given(6, Visibility.FULL_NAME, NOT_ASKED, LB),
                given(7, Visibility.HIDDEN, NOT_ASKED, LB));
        rehearsal.happened(NOW, new SignatureErased(signature(6), PETITION, new Tally("LB", null, 0)));
        assertThat(named("", -1, 9)).containsExactly(signature(1), signature(3), signature(7));
        assertThat(named("LB", -1, 9)).containsExactly(signature(1), signature(7));
        assertThat(named("", 0, 2)).containsExactly(signature(3));
        assertThat(named("DE", -1, 9)).isEmpty();
    }

    @Test
    void handsOnOfWhomItNamesWhatAListHolds() {
        rehearsal.happened(NOW, given(1, Visibility.FULL_NAME, NOT_ASKED, LB));
        rehearsal.follow(View.ROLL);
        var signer = signer(1, Visibility.FULL_NAME);
        try (var found = queries.named(PETITION, "", -1, 0)) {
            assertThat(found).containsExactly(new Named(signature(1), 0, signer.name(), "LB", signer.language(), NOW));
        }
    }

    @Test
    void tellsWhoIsForgotten() {
        sign(1, 2);
        rehearsal.happened(NOW, new SignatureErased(signature(1), PETITION, new Tally("LB", null, 0)));
        var lines = page(Filter.NONE, null, null, 10).lines();
        assertThat(lines).extracting(SignerLine::erased).containsExactly(false, true);
        assertThat(lines).extracting(SignerLine::status).containsOnly(SignerStatus.COUNTS);
    }
}
