package org.tadamon.api.area.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.area.Areas.AreaChoice;

/** A place is found … */
class AreaIndexTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "NE", List.of("Niger", "النيجر"),
            "NG", List.of("Nigeria", "نيجيريا"),
            "LY", List.of("Libya", "ليبيا"),
            "LB-BA", List.of("Beirut", "بَيروت"),
            "LB-BI", List.of("Bekaa", "البقاع", "قضاء البقاع"),
            "GB-N1", List.of("Newport", "نيوبورت"),
            "GB-N2", List.of("Newport", "نيوبورت"),
            "GB-NE", List.of("Newcastle upon Tyne"),
            "D-50", List.of("District 50", "المنطقة ٥٠"));

    private static List<String> names(String code) {
        return NAMES.getOrDefault(code, List.of());
    }

    private final AreaIndex index = AreaIndex.of(
            NAMES.keySet().stream()
                    .sorted()
                    .map(code -> new AreaChoice(code, names(code).getFirst(), code.length() == 2))
                    .toList(),
            choice -> names(choice.code()));

    private static List<String> codes(Stream<AreaChoice> found) {
        return found.map(AreaChoice::code).toList();
    }

    private List<String> called(String typed) {
        return codes(index.called(typed).stream());
    }

    private List<String> like(String typed) {
        return codes(index.like(typed, 5).stream());
    }

    @ParameterizedTest
    @CsvSource({
        "beirut, LB-BA",
        " BEIRUT ., LB-BA",
        "بيروت, LB-BA",
        "بـيـروت, LB-BA",
        "بقاع, LB-BI",
        "البِقاع, LB-BI",
        "نيجر, NE",
        "Nigeria, NG",
        "المنطقه 50, D-50",
        "المنطقة ٥٠, D-50",
        "district ۵۰, D-50"
    })
    void byAnyOfItsNamesHoweverItIsSpelt(String typed, String code) {
        assertThat(called(typed)).containsExactly(code);
        assertThat(like(typed).getFirst()).isEqualTo(code);
    }

    @Test
    void togetherWithWhateverElseIsCalledSo() {
        assertThat(called("newport")).containsExactly("GB-N1", "GB-N2");
    }

    @Test
    void byTheBeginningsOfItsWordsWhatIsNearestFirst() {
        assertThat(like("niger")).containsExactly("NE", "NG");
        assertThat(like("new")).containsExactly("GB-N1", "GB-N2", "GB-NE");
        assertThat(like("tyne new")).containsExactly("GB-NE");
        assertThat(like("ni")).containsExactly("NE", "NG");
        assertThat(index.like("n", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "،", "atlantis", "beirut atlantis", "eirut", ".*"})
    void andNothingElse(String typed) {
        assertThat(called(typed)).isEmpty();
        assertThat(like(typed)).isEmpty();
    }

    @Test
    void aCountryByWhatPeopleCallIt() {
        assertThat(CountryNames.also("GB")).contains("UK", "بريطانيا").doesNotContain("GB");
        assertThat(CountryNames.also("PS")).contains("Palestine", "فلسطين");
    }
}
