package org.tadamon.api.area.choice;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What people also call countries: the short names of CLDR, such as UK and Palestine, and a few that no list has. The
 * two letters of ISO 3166 are not among them: they are how the names of other places begin.
 */
final class CountryNames {

    private static final List<LocaleDisplayNames> SHORT = Stream.of(ULocale.forLanguageTag("ar"), ULocale.ENGLISH)
            .map(language -> LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT))
            .toList();

    private static final Map<String, List<String>> COMMON = Map.of(
            "AE", List.of("UAE", "Emirates"),
            "CZ", List.of("Czech Republic"),
            "GB", List.of("Britain", "Great Britain", "بريطانيا"),
            "NL", List.of("Holland"),
            "SA", List.of("KSA"),
            "US", List.of("USA", "America", "أمريكا", "أميركا"));

    private CountryNames() {}

    static Stream<String> also(String code) {
        return Stream.concat(
                SHORT.stream().map(names -> names.regionDisplayName(code)),
                COMMON.getOrDefault(code, List.of()).stream());
    }
}
