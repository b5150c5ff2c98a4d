package org.tadamon.api.calendar;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.sheet.Translated;
import org.tadamon.projections.actionpage.ActionPage;

/** Writes actions down as a calendar, with where exactly as far as whoever it is for may know. */
@Component
class Calendars {

    private static final String WHO = "-//Tadamon//Actions//EN";

    private final PublicLinks links;

    Calendars(PublicLinks links) {
        this.links = links;
    }

    /**
     * A calendar of these.
     *
     * @param exact where exactly; empty where it may not be told
     */
    String of(Collection<ActionPage> actions, String language, Function<ActionPage, Optional<Whereabouts>> exact) {
        var calendar = new Calendar();
        calendar.add(new ProdId(WHO));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        zones(actions).forEach(calendar::add);
        actions.forEach(action -> calendar.add(event(action, language, exact.apply(action))));
        return calendar.toString();
    }

    private static List<VTimeZone> zones(Collection<ActionPage> actions) {
        var byZone = actions.stream()
                .map(action -> action.plan().timing())
                .collect(Collectors.groupingBy(timing -> timing.zone(), LinkedHashMap::new, Collectors.toList()));
        return byZone.entrySet().stream()
                .map(each -> Zone.of(
                        each.getKey(),
                        each.getValue().stream()
                                .map(timing -> timing.startsAt())
                                .min(Comparable::compareTo)
                                .orElseThrow(),
                        each.getValue().stream()
                                .map(timing -> timing.endsAt())
                                .max(Comparable::compareTo)
                                .orElseThrow()))
                .toList();
    }

    private VEvent event(ActionPage action, String language, Optional<Whereabouts> exact) {
        var timing = action.plan().timing();
        var words = Translated.of(action.plan().wordings(), language).text();
        var event = new VEvent(false);
        event.add(new Uid(action.id() + "@tadamon"));
        event.add(new DtStamp(action.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(action.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(action.changes())));
        event.add(new DtStart<>(in(timing.zone()), local(timing.starts())));
        event.add(new DtEnd<>(in(timing.zone()), local(timing.ends())));
        event.add(action.calledOff() == null ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(new Summary(words.title()));
        event.add(new Description(words.description()));
        place(action, language, exact).ifPresent(place -> event.add(new Location(place)));
        exact.filter(where -> where.latitude() != null && where.longitude() != null)
                .ifPresent(where -> event.add(geo(where)));
        event.add(new Url(URI.create(links.action(language, action.id().link(), ""))));
        return event;
    }

    private static Geo geo(Whereabouts where) {
        return new Geo(
                new BigDecimal(String.valueOf(where.latitude())), new BigDecimal(String.valueOf(where.longitude())));
    }

    private static Optional<String> place(ActionPage action, String language, Optional<Whereabouts> exact) {
        var near = action.plan().place().near();
        var told = Stream.concat(
                        exact.stream()
                                .flatMap(where -> Stream.of(
                                        where.place().isEmpty()
                                                ? ""
                                                : Translated.of(where.place(), language)
                                                        .text(),
                                        where.link())),
                        Stream.of(
                                near.isEmpty()
                                        ? ""
                                        : Translated.of(near, language).text()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(told).filter(each -> !each.isEmpty());
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    private static LocalDateTime local(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
