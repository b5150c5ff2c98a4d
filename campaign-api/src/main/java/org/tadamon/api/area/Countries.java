package org.tadamon.api.area;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tadamon.core.area.Area;

/** The countries of ISO 3166-1, named in Arabic and English by the JDK's own CLDR data. */
final class Countries {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** All of them, in the order of their codes. */
    static final List<Area> ALL = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .map(Countries::country)
            .sorted(Comparator.comparing(Area::code))
            .toList();

    private Countries() {}

    private static Area country(String code) {
        var locale = Locale.of("", code);
        return new Area(
                code,
                "",
                Area.COUNTRY,
                Map.of("ar", locale.getDisplayCountry(ARABIC), "en", locale.getDisplayCountry(Locale.ENGLISH)));
    }
}
