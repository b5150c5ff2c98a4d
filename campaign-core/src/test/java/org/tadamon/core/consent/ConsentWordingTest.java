package org.tadamon.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.consent.ConsentCommand.KeepWording;
import org.tadamon.core.consent.ConsentEvent.WordingKept;
import org.tadamon.core.consent.ConsentProblem.Malformed;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** The words of a consent… */
class ConsentWordingTest {

    private static final OrganisationId DRIVERS = OrganisationId.of("00000000-0000-4000-8000-0000000000a1");
    private static final Wording WORDING =
            new Wording(DRIVERS, Purpose.CONTACT_ABOUT_CAMPAIGN, "en", "The drivers may write to me.");
    private static final KeepWording KEEP = new KeepWording(WordingId.of(WORDING), WORDING);
    private static final WordingKept KEPT = new WordingKept(WordingId.of(WORDING), WORDING.sha256(), WORDING);

    private static FixtureConfiguration<ConsentWording> words() {
        return new AggregateTestFixture<>(ConsentWording.class);
    }

    private static void refuses(KeepWording command) {
        words().givenNoPriorActivity()
                .when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(new Malformed("wording")))
                .expectNoEvents();
    }

    @Test
    void areKept() {
        words().givenNoPriorActivity().when(KEEP).expectEvents(KEPT);
    }

    @Test
    void areKeptOnce() {
        words().given(KEPT).when(KEEP).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b"})
    void canBeRead(String text) {
        var wording = new Wording(DRIVERS, Purpose.CONTACT_ABOUT_CAMPAIGN, "en", text);
        refuses(new KeepWording(WordingId.of(wording), wording));
    }

    @Test
    void areKeptUnderTheirOwnHashOnly() {
        var other = new Wording(DRIVERS, Purpose.SHARE_WITH_ORGANISATION, "en", WORDING.text());
        refuses(new KeepWording(WordingId.of(other), WORDING));
    }

    @Test
    void areOthersForAnotherOrganisationPurposeOrLanguage() {
        var others = List.of(
                WORDING,
                new Wording(DRIVERS, Purpose.SHARE_WITH_ORGANISATION, "en", WORDING.text()),
                new Wording(DRIVERS, WORDING.purpose(), "ar", WORDING.text()),
                new Wording(
                        OrganisationId.of("00000000-0000-4000-8000-0000000000a2"),
                        WORDING.purpose(),
                        "en",
                        WORDING.text()),
                new Wording(DRIVERS, WORDING.purpose(), "en", WORDING.text() + "."));
        assertThat(others.stream().map(Wording::sha256))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}
