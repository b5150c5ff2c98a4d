package org.tadamon.api.page;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * In which language a page is read, and how numbers and dates are written in it. Dates are in UTC, and say so.
 *
 * @param language {@code ar} or {@code en}
 * @param otherPath where the same page is in the other language
 */
public record Reader(String language, String otherPath) {

    private static final LocalizedNumberFormatter NUMBER = NumberFormatter.withLocale(ULocale.ENGLISH);
    private static final Map<String, String> MOMENT =
            Map.of("en", "d MMMM uuuu, HH:mm 'UTC'", "ar", "d MMMM uuuu، HH:mm 'UTC'");

    /** The reader of the page that is asked for. */
    public static Reader of(HttpServletRequest request, Locale locale) {
        var language = locale.getLanguage();
        var path = PathLanguage.pathOf(request);
        var here = "/" + language;
        var rest = path.equals(here) || path.startsWith(here + "/") ? path.substring(here.length()) : "";
        return new Reader(language, request.getContextPath() + "/" + otherThan(language) + rest);
    }

    /** The reading direction of a language, {@code rtl} or {@code ltr}. */
    public static String dirOf(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    public String dir() {
        return dirOf(language);
    }

    public String other() {
        return otherThan(language);
    }

    public String otherDir() {
        return dirOf(other());
    }

    public Locale locale() {
        return Locale.of(language);
    }

    /** What a language is called. */
    public String languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale());
    }

    public String number(long number) {
        return NUMBER.format(number).toString();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(MOMENT.getOrDefault(language, "uuuu-MM-dd HH:mm 'UTC'"), locale())
                .format(at.atOffset(ZoneOffset.UTC));
    }

    private static String otherThan(String language) {
        return language.equals("ar") ? "en" : "ar";
    }
}
