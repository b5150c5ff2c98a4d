package org.tadamon.api.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.reason.Reasons.Lists;
import org.tadamon.api.reason.Reasons.Use;
import tools.jackson.databind.json.JsonMapper;

/** The lists of reasons… */
class ReasonsTest {

    private static final Map<String, String> SAID = Map.of("en", "Said", "ar", "قيل");
    private static final Reason GOOD = new Reason("good", SAID, SAID);

    private static Reasons with(Reason... rejecting) {
        return new Reasons(new Lists(
                List.of(rejecting), List.of(GOOD), List.of(GOOD), List.of(GOOD), List.of(GOOD), List.of(GOOD)));
    }

    private static void isRefused(String why, Reason... rejecting) {
        assertThatThrownBy(() -> with(rejecting))
                .hasMessageContaining("rejecting")
                .hasMessageContaining(why);
    }

    @Test
    void thatComeAlongBreakNoRuleAndSayEverythingInEveryLanguage() throws IOException {
        var lists = JsonMapper.builder()
                .build()
                .readValue(new ClassPathResource("reasons.json").getContentAsByteArray(), Lists.class);
        var reasons = new Reasons(lists);
        for (var use : Use.values()) {
            assertThat(reasons.all(use))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(reason -> assertThat(reason.title().keySet())
                            .containsExactlyInAnyOrderElementsOf(IcuMessages.LANGUAGES));
        }
    }

    @Test
    void tellOneByItsCodeAndTheCodeItselfWhenItIsOnNoneAnyMore() {
        assertThat(with(GOOD).of("good").title("ar")).isEqualTo("قيل");
        assertThat(with(GOOD).of("once-there").title("ar")).isEqualTo("once-there");
        assertThat(with(GOOD).has(Use.REJECTING, "once-there")).isFalse();
    }

    @Test
    void areNotTakenWithSomethingMissing() {
        isRefused("is empty");
        isRefused("title.ar", new Reason("no-arabic", Map.of("en", "Said"), SAID));
        isRefused("text.en", new Reason("no-text", SAID, Map.of("ar", "قيل", "en", " ")));
        isRefused("twice", GOOD, GOOD);
        isRefused("a code", new Reason("Not A Code", SAID, SAID));
        isRefused("longer", new Reason("long", Map.of("en", "a".repeat(121), "ar", "ب"), SAID));
    }
}
