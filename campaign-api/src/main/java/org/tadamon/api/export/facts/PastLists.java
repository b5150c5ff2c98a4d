package org.tadamon.api.export.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.area.Area;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;

/** Areas and decision makers as they were imported up to a position: a member who changed since is who they were. */
@Component
@DependsOnDatabaseInitialization
public class PastLists {

    private static final int DEEPEST = 20;

    private final JdbcClient jdbc;
    private final Serializer serializer;

    PastLists(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /**
     * The lists as they were.
     *
     * @param areas those that were imported, by code
     * @param decisionMakers in the order of area, office and name
     */
    public record Lists(Map<String, Area> areas, List<DecisionMaker> decisionMakers) {

        /** What kind of place it is; a country where nobody has said. */
        String levelOf(String areaCode) {
            return Optional.ofNullable(areas.get(areaCode)).map(Area::level).orElse(Area.COUNTRY);
        }

        /** The areas of a level that lie in this one, however deep. */
        Set<String> within(String areaCode, String level) {
            return areas.values().stream()
                    .filter(area -> area.level().equals(level) && isIn(area, areaCode))
                    .map(Area::code)
                    .collect(Collectors.toSet());
        }

        private boolean isIn(Area area, String areaCode) {
            var above = area.parentCode();
            for (int depth = 0; depth < DEEPEST && !above.isEmpty(); depth++) {
                if (above.equals(areaCode)) {
                    return true;
                }
                above = Optional.ofNullable(areas.get(above))
                        .map(Area::parentCode)
                        .orElse("");
            }
            return false;
        }
    }

    private record Seat(String areaCode, String office) implements Comparable<Seat> {
        @Override
        public int compareTo(Seat other) {
            int byArea = areaCode.compareTo(other.areaCode);
            return byArea != 0 ? byArea : office.compareTo(other.office);
        }
    }

    /** As they were at this position. */
    public Lists at(long position) {
        var areas = new HashMap<String, Area>();
        var seats = new TreeMap<Seat, TreeMap<String, DecisionMaker>>();
        jdbc.sql(
                        "SELECT name, payload FROM ledger_event WHERE " + Part.NOT_SIGNATURES.condition()
                                + " AND name IN ('area.imported', 'decision-maker.imported') AND position <= ? ORDER BY position")
                .param(position)
                .query(row -> {
                    switch (read(row.getString(1), row.getBytes(2))) {
                        case AreasImported event -> event.areas().forEach(area -> areas.put(area.code(), area));
                        case DecisionMakersImported event -> take(event.decisionMakers(), seats);
                        default -> throw new IllegalStateException("asked for imports alone");
                    }
                });
        return new Lists(
                areas,
                seats.values().stream().flatMap(each -> each.values().stream()).toList());
    }

    /** Whoever held an office that is named anew is replaced. */
    private static void take(List<DecisionMaker> list, Map<Seat, TreeMap<String, DecisionMaker>> seats) {
        list.forEach(each -> seats.put(new Seat(each.areaCode(), each.office()), new TreeMap<>()));
        list.forEach(each -> Objects.requireNonNull(seats.get(new Seat(each.areaCode(), each.office())))
                .put(each.name(), each));
    }

    private Object read(String name, byte[] payload) {
        return Objects.requireNonNull(
                serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, name, null)));
    }
}
