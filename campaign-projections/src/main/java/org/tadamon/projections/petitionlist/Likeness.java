package org.tadamon.projections.petitionlist;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tadamon.projections.folding.Folded;

/**
 * How much a title is like others. Words are compared folded, by their beginnings, so that one and many, or a word with
 * and without the Arabic article, are alike; words every title may hold do not count.
 */
final class Likeness {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 3;
    private static final int STEM = 4;

    /** As they read when they are folded. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "the",
            "and",
            "for",
            "our",
            "your",
            "with",
            "from",
            "that",
            "this",
            "all",
            "not",
            "are",
            "let",
            "must",
            "should",
            "petition",
            "please",
            "علي",
            "الي",
            "هذا",
            "هذه",
            "التي",
            "الذي",
            "مع",
            "كل",
            "عريضه",
            "العريضه",
            "يجب",
            "لكل",
            "من",
            "في",
            "عن");

    private final List<Pattern> beginnings;

    Likeness(Collection<String> titles) {
        beginnings = titles.stream()
                .flatMap(title -> Folded.words(title).stream())
                .filter(word -> word.length() >= SHORTEST && !SAY_NOTHING.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .map(word ->
                        Folded.beginning(word.substring(0, Math.max(Math.min(STEM, word.length()), word.length() - 2))))
                .toList();
    }

    /** What at least one word of a title must match to be like it. */
    List<Pattern> beginnings() {
        return beginnings;
    }

    /** How many words are shared; 0 unless it is enough of them: two, or the only one, and a third of all. */
    long with(Collection<String> words) {
        long shared = beginnings.stream()
                .filter(each ->
                        words.stream().anyMatch(word -> each.matcher(word).find()))
                .count();
        return shared >= Math.min(2, beginnings.size()) && 3 * shared >= beginnings.size() ? shared : 0;
    }
}
