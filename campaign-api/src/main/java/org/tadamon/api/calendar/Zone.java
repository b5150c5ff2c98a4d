package org.tadamon.api.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What a calendar must know of a zone to read the times of an action, taken from the same rules everything else here
 * goes by: each time its clocks change from a year before until a year after.
 */
final class Zone {

    private static final Duration AROUND = Duration.ofDays(366);

    private Zone() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        var rules = zone.getRules();
        var observances = new ComponentList<Observance>();
        var begin = from.minus(AROUND);
        observances = observances.add(first(rules, begin));
        var next = rules.nextTransition(begin);
        while (next != null && next.getInstant().isBefore(until.plus(AROUND))) {
            observances = observances.add(observance(rules, next));
            next = rules.nextTransition(next.getInstant());
        }
        return new VTimeZone(new PropertyList().add(new TzId(zone.getId())), observances);
    }

    private static Observance first(ZoneRules rules, Instant begin) {
        var offset = rules.getOffset(begin);
        return observance(
                rules.isDaylightSavings(begin),
                LocalDateTime.ofInstant(begin, offset).withNano(0),
                offset,
                offset);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(boolean summer, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        var properties = new PropertyList()
                .add(new DtStart<>(at))
                .add(new TzOffsetFrom(from))
                .add(new TzOffsetTo(to));
        return summer ? new Daylight(properties) : new Standard(properties);
    }
}
