package org.tadamon.api.organise.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;

/** The fields of terms… */
class TermsFieldsTest {

    private static final Terms TERMS = new Terms(
            Map.of("en", "What we agreed."),
            Set.of(Sight.TOTALS),
            new TreeSet<>(),
            Instant.parse("2027-02-01T09:00:00Z"),
            Instant.parse("2027-03-01T15:00:00Z"));

    @Test
    void prolongNothingThatIsLeftAsItIs() {
        var form = TermsFields.read(TermsFields.of(TERMS), TERMS);
        assertThat(form.from()).isEqualTo(TERMS.from());
        assertThat(form.until()).isEqualTo(TERMS.until());
    }

    @Test
    void takeAnotherDayFromItsBeginningToItsEnd() {
        var fields = new HashMap<>(TermsFields.of(TERMS));
        fields.put("terms.from", "2027-02-02");
        fields.put("terms.until", "2027-03-02");
        var form = TermsFields.read(fields, TERMS);
        assertThat(form.from()).isEqualTo("2027-02-02T00:00:00Z");
        assertThat(form.until()).isEqualTo("2027-03-03T00:00:00Z");
    }

    @Test
    void keepWhatWasAgreedInOtherLanguages() {
        var texts = Map.of("en", "What we agreed.", "fr", "Ce qui est convenu.");
        var fields = TermsFields.of(new Terms(texts, TERMS.sees(), TERMS.sources(), TERMS.from(), TERMS.until()));
        assertThat(TermsFields.read(fields, TERMS).texts()).isNotNull().containsAllEntriesOf(texts);
        assertThat(TypedLanguages.others(List.of("terms.texts"), fields))
                .isEqualTo(Map.of("terms.texts.fr", "Ce qui est convenu."));
    }
}
