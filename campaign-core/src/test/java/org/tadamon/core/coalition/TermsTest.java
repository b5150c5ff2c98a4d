package org.tadamon.core.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.core.coalition.SamplePartnership.CLOCK;
import static org.tadamon.core.coalition.SamplePartnership.MORE;
import static org.tadamon.core.coalition.SamplePartnership.NOW;
import static org.tadamon.core.coalition.SamplePartnership.TERMS;
import static org.tadamon.core.coalition.SamplePartnership.terms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tadamon.core.coalition.CoalitionProblem.Empty;
import org.tadamon.core.coalition.CoalitionProblem.Malformed;
import org.tadamon.core.coalition.CoalitionProblem.TooLong;
import org.tadamon.core.coalition.CoalitionProblem.UntilInThePast;

/** Terms… */
class TermsTest {

    private static final Map<String, String> TEXT = Map.of("en", "Words");

    private static List<CoalitionProblem> broken(
            Map<String, String> texts, Set<Sight> sees, Set<String> sources, @Nullable Instant until) {
        var terms = new Terms(texts, sees, new TreeSet<>(sources), NOW.minusSeconds(60), until);
        return TermsRules.brokenBy(terms, "Because.", CLOCK);
    }

    @Test
    void holdFromTheirFirstMomentUntilTheirLast() {
        var hour = terms(Set.of(Sight.TOTALS), NOW.plusSeconds(3600));
        assertThat(hour.holdAt(NOW.minusNanos(1))).isFalse();
        assertThat(hour.holdAt(NOW)).isTrue();
        assertThat(hour.holdAt(NOW.plusSeconds(3600).minusNanos(1))).isTrue();
        assertThat(hour.holdAt(NOW.plusSeconds(3600))).isFalse();
        assertThat(TERMS.holdAt(Instant.MAX)).isTrue();
    }

    @Test
    void areOtherTermsWhenAnythingInThemIsOther() {
        var hashes = List.of(
                TERMS.sha256(),
                MORE.sha256(),
                new Terms(TEXT, TERMS.sees(), TERMS.sources(), NOW, null).sha256(),
                new Terms(TERMS.texts(), TERMS.sees(), new TreeSet<>(Set.of("a")), NOW, null).sha256(),
                new Terms(TERMS.texts(), TERMS.sees(), TERMS.sources(), NOW.plusSeconds(1), null).sha256(),
                terms(TERMS.sees(), NOW.plusSeconds(1)).sha256());
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(terms(Set.of(Sight.TOTALS), null).sha256()).isEqualTo(TERMS.sha256());
    }

    @Test
    void saySomethingAndGrantSomething() {
        assertThat(broken(Map.of(), Set.of(), Set.of(), null))
                .containsExactly(new Empty("terms.texts"), new Empty("terms.sees"));
        assertThat(broken(Map.of("en", " ", "Welsh", "x"), Set.of(Sight.TOTALS), Set.of(), null))
                .containsExactly(new Malformed("terms.texts"), new Empty("terms.texts.en"));
        assertThat(broken(Map.of("en", "x".repeat(10_001)), Set.of(Sight.TOTALS), Set.of(), null))
                .containsExactly(new TooLong("terms.texts.en", 10_000L));
    }

    @Test
    void nameThePartnersLinksIfItMaySeeWhatCameByThemAndOnlyThen() {
        var referrals = Set.of(Sight.OWN_REFERRALS);
        assertThat(broken(TEXT, referrals, Set.of("drivers"), null)).isEmpty();
        assertThat(broken(TEXT, referrals, Set.of(), null)).containsExactly(new Empty("terms.sources"));
        assertThat(broken(TEXT, referrals, Set.of("No Code"), null)).containsExactly(new Malformed("terms.sources"));
        assertThat(broken(TEXT, Set.of(Sight.TOTALS), Set.of("drivers"), null))
                .containsExactly(new Malformed("terms.sources"));
        var many = new TreeSet<String>();
        IntStream.range(0, 51).forEach(i -> many.add("link-" + i));
        assertThat(broken(TEXT, referrals, many, null)).containsExactly(new TooLong("terms.sources", 50L));
    }

    @Test
    void haveNotRunOutWhenTheyAreOffered() {
        assertThat(broken(TEXT, Set.of(Sight.TOTALS), Set.of(), NOW.plusNanos(1)))
                .isEmpty();
        assertThat(broken(TEXT, Set.of(Sight.TOTALS), Set.of(), NOW))
                .containsExactly(new UntilInThePast("terms.until"));
    }
}
