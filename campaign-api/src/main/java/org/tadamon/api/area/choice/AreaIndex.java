package org.tadamon.api.area.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tadamon.api.area.Areas.AreaChoice;
import org.tadamon.projections.folding.Folded;

/**
 * The areas a signer may choose, by the words of their names. What is found, and in which order, is what
 * {@code static/js/places.js} finds in the same list.
 *
 * @param choices in the order they are offered
 */
record AreaIndex(List<AreaChoice> choices, Set<String> codes, List<Entry> entries) {

    private static final int BEGINS = 1;
    private static final int ANYWHERE = 2;
    private static final int NOT = 3;

    /**
     * An area and all it is called.
     *
     * @param names in the reader's language first
     * @param words of each name, folded
     */
    record Entry(AreaChoice choice, List<String> names, List<List<String>> words) {}

    private record Ranked(AreaChoice choice, int rank) {}

    static AreaIndex of(List<AreaChoice> choices, Function<AreaChoice, List<String>> names) {
        return new AreaIndex(
                choices,
                choices.stream().map(AreaChoice::code).collect(Collectors.toSet()),
                choices.stream().map(each -> entry(each, names.apply(each))).toList());
    }

    private static Entry entry(AreaChoice choice, List<String> names) {
        return new Entry(choice, names, names.stream().map(Folded::words).toList());
    }

    /** Those that are called exactly so, but for the spelling. */
    List<AreaChoice> called(String typed) {
        var asked = whole(Folded.words(typed));
        return asked.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.words.stream()
                                .anyMatch(name -> whole(name).equals(asked)))
                        .map(Entry::choice)
                        .toList();
    }

    /** Those with a name in which every word that was typed begins one, what is nearest first. */
    List<AreaChoice> like(String typed, int most) {
        var asked = Folded.words(typed);
        return asked.isEmpty()
                ? List.of()
                : entries.stream()
                        .map(entry -> new Ranked(entry.choice, rank(entry, asked)))
                        .filter(found -> found.rank < NOT)
                        .sorted(Comparator.comparingInt(Ranked::rank))
                        .limit(most)
                        .map(Ranked::choice)
                        .toList();
    }

    private static int rank(Entry entry, List<String> asked) {
        return entry.words.stream().mapToInt(name -> rank(name, asked)).min().orElse(NOT);
    }

    private static int rank(List<String> name, List<String> asked) {
        if (!asked.stream().allMatch(word -> name.stream().anyMatch(other -> begins(other, word)))) {
            return NOT;
        }
        if (whole(name).equals(whole(asked))) {
            return 0;
        }
        return begins(name.getFirst(), asked.getFirst()) ? BEGINS : ANYWHERE;
    }

    private static boolean begins(String name, String typed) {
        return Folded.forms(name).anyMatch(form -> Folded.forms(typed).anyMatch(form::startsWith));
    }

    /** All words, each without its article. */
    private static String whole(List<String> words) {
        return words.stream().map(word -> Folded.forms(word).toList().getLast()).collect(Collectors.joining(" "));
    }
}
