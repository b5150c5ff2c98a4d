package org.tadamon.api.decisionmaker.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tadamon.api.decisionmaker.history.ListChange.Change;
import org.tadamon.api.decisionmaker.history.ListChange.What;
import org.tadamon.core.decisionmaker.DecisionMaker;

/** Who holds which office of which area, while imports are gone through in their order. For one thread. */
final class Holders {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::areaCode)
            .thenComparing(Change::office)
            .thenComparing(Change::name)
            .thenComparing(Change::what);

    private final Map<Seat, TreeMap<String, DecisionMaker>> seats = new TreeMap<>();

    private record Seat(String areaCode, String office) implements Comparable<Seat> {
        private static final Comparator<Seat> ORDER =
                Comparator.comparing(Seat::areaCode).thenComparing(Seat::office);

        static Seat of(DecisionMaker one) {
            return new Seat(one.areaCode(), one.office());
        }

        @Override
        public int compareTo(Seat other) {
            return ORDER.compare(this, other);
        }
    }

    private record Person(String areaCode, String name) {}

    /** Takes a list: whoever held an office that is named anew is replaced. Tells what that changes. */
    List<Change> take(List<DecisionMaker> list) {
        var named = new LinkedHashSet<Seat>();
        list.forEach(each -> named.add(Seat.of(each)));
        var after = new HashMap<Seat, TreeMap<String, DecisionMaker>>();
        list.forEach(each ->
                after.computeIfAbsent(Seat.of(each), _ -> new TreeMap<>()).put(each.name(), each));
        var changes = new ArrayList<Change>();
        for (var seat : named) {
            var now = after.getOrDefault(seat, new TreeMap<>());
            compare(seats.getOrDefault(seat, new TreeMap<>()), now, changes);
            seats.put(seat, now);
        }
        return otherOffices(changes).stream().sorted(ORDER).toList();
    }

    private static void compare(
            Map<String, DecisionMaker> before, Map<String, DecisionMaker> now, List<Change> changes) {
        before.values().stream()
                .filter(each -> !now.containsKey(each.name()))
                .forEach(each -> changes.add(change(What.WENT, each)));
        for (var each : now.values()) {
            var known = before.get(each.name());
            if (known == null) {
                changes.add(change(What.CAME, each));
            } else if (!known.contact().equals(each.contact())) {
                changes.add(change(What.CONTACT, each));
            }
        }
    }

    private static Change change(What what, DecisionMaker each) {
        return new Change(what, each.areaCode(), each.name(), each.office(), null);
    }

    /** Who went from one office of an area and came to one other has not gone. */
    private static List<Change> otherOffices(List<Change> changes) {
        var went = only(What.WENT, changes);
        var came = only(What.CAME, changes);
        var found = new ArrayList<Change>(changes);
        went.forEach((person, from) -> {
            var to = came.getOrDefault(person, List.of());
            if (from.size() == 1 && to.size() == 1) {
                var before = from.getFirst();
                var now = to.getFirst();
                found.remove(before);
                found.remove(now);
                found.add(new Change(What.OFFICE, now.areaCode(), now.name(), now.office(), before.office()));
            }
        });
        return found;
    }

    private static Map<Person, List<Change>> only(What what, List<Change> changes) {
        var found = new HashMap<Person, List<Change>>();
        changes.stream()
                .filter(change -> change.what() == what)
                .forEach(change -> found.computeIfAbsent(
                                new Person(change.areaCode(), change.name()), _ -> new ArrayList<>())
                        .add(change));
        return found;
    }

    /** Everybody, in the order of area, office and name. */
    List<DecisionMaker> all() {
        return seats.values().stream().flatMap(each -> each.values().stream()).toList();
    }
}
