package org.tadamon.deploy.demo;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tadamon.deploy.console.Table;

/** Puts what was sent beside what is said, and remembers whether they ever differed. */
final class Comparison {

    private static final int LEAST_SHOWN = 10;
    private final Table table = new Table("what", "sent", "said", "");
    private boolean agrees = true;

    void same(String what, Object sent, Object said) {
        row(what, sent, said, Objects.equals(sent, said));
    }

    /** Exact numbers, place by place; only the first five differences are told. */
    void exactly(String what, Map<String, Long> sent, Map<String, Long> said) {
        row(what, sent.size() + " figures", said.size() + " figures", sent.equals(said));
        var codes = new TreeSet<>(sent.keySet());
        codes.addAll(said.keySet());
        codes.stream()
                .filter(code -> !Objects.equals(sent.get(code), said.get(code)))
                .limit(5)
                .forEach(code -> row("  " + code, sent.getOrDefault(code, 0L), said.getOrDefault(code, 0L), false));
    }

    /** Figures under the rule for small numbers: none below ten, others rounded down to a multiple of five. */
    void rounded(String what, Map<String, Long> sent, Map<String, Integer> said) {
        exactly(what, shown(sent), figures(said));
    }

    /** Figures as of the beginning of the day may lag behind, but never say more than there is. */
    void atMost(String what, Map<String, Long> sent, Map<String, Integer> said) {
        var most = shown(sent);
        long over = figures(said).entrySet().stream()
                .filter(e -> e.getValue() > most.getOrDefault(e.getKey(), 0L))
                .count();
        row(what, "at most " + most.size(), figures(said).size() + " figures", over == 0);
    }

    private static Map<String, Long> shown(Map<String, Long> sent) {
        var shown = new TreeMap<String, Long>();
        sent.forEach((code, number) -> {
            if (number >= LEAST_SHOWN) {
                shown.put(code, number / 5 * 5);
            }
        });
        return shown;
    }

    /** Without the places that are listed without a number. */
    private static Map<String, Long> figures(Map<String, Integer> said) {
        var figures = new TreeMap<String, Long>();
        said.forEach((code, number) -> {
            if (number > 0) {
                figures.put(code, number.longValue());
            }
        });
        return figures;
    }

    private void row(String what, Object sent, Object said, boolean same) {
        agrees &= same;
        table.row(what, sent, said, same ? "same" : "DIFFERS");
    }

    boolean agrees() {
        return agrees;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
