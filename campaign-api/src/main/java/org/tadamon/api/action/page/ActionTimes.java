package org.tadamon.api.action.page;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.core.action.Timing;

/** When something is, by the clocks at its place, which are named; the same for whoever reads it wherever they are. */
@Component
public class ActionTimes {

    private final MessageSource messages;

    ActionTimes(MessageSource messages) {
        this.messages = messages;
    }

    /** From when until when: one day, or several. */
    public String when(Timing timing, Reader reader) {
        var starts = timing.starts();
        var ends = timing.ends();
        boolean oneDay = starts.toLocalDate().equals(ends.toLocalDate());
        return say(
                oneDay ? "action.when" : "action.when-days",
                reader,
                day(reader.locale()).format(starts),
                hour(reader.locale()).format(starts),
                day(reader.locale()).format(ends),
                hour(reader.locale()).format(ends),
                place(timing.zone(), reader));
    }

    /** A moment by the clocks there. */
    public String moment(Instant at, ZoneId zone, Reader reader) {
        var there = at.atZone(zone);
        return say(
                "action.moment",
                reader,
                day(reader.locale()).format(there),
                hour(reader.locale()).format(there),
                place(zone, reader));
    }

    /** The town whose clocks they are, as the reader's language calls it. */
    public static String place(ZoneId zone, Reader reader) {
        var names = TimeZoneNames.getInstance(ULocale.forLanguageTag(reader.language()));
        return Objects.requireNonNullElse(names.getExemplarLocationName(zone.getId()), zone.getId());
    }

    private static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    }

    private static DateTimeFormatter hour(Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    private String say(String code, Reader reader, Object... facts) {
        return messages.getMessage(code, facts, reader.locale());
    }
}
