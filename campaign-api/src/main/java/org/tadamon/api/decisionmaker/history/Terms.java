package org.tadamon.api.decisionmaker.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.decisionmaker.history.ListChange.Change;

/** From when to when somebody held an office, while changes are gone through in their order. For one thread. */
final class Terms {

    private static final Comparator<Term> LAST_FIRST = Comparator.comparing(Term::from)
            .reversed()
            .thenComparing(Term::office)
            .thenComparing(Term::name);

    private final Map<Holder, Term> open = new HashMap<>();
    private final List<Term> over = new ArrayList<>();

    private record Holder(String areaCode, String office, String name) {}

    /** Takes note of what became of somebody at a moment. */
    void follow(Change change, Instant at) {
        switch (change.what()) {
            case CAME -> begins(change, at);
            case WENT -> ends(change, change.office(), at);
            case OFFICE -> {
                ends(change, change.officeBefore(), at);
                begins(change, at);
            }
            case CONTACT -> {} // holds the office all the same
        }
    }

    private void begins(Change change, Instant at) {
        open.put(
                new Holder(change.areaCode(), change.office(), change.name()),
                new Term(change.areaCode(), change.name(), change.office(), at, null));
    }

    private void ends(Change change, @Nullable String office, Instant at) {
        var term = office == null ? null : open.remove(new Holder(change.areaCode(), office, change.name()));
        if (term != null) {
            over.add(new Term(term.areaCode(), term.name(), term.office(), term.from(), at));
        }
    }

    /** Every term, that of whoever came last first. */
    List<Term> all() {
        return Stream.concat(open.values().stream(), over.stream())
                .sorted(LAST_FIRST)
                .toList();
    }
}
