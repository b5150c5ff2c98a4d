package org.tadamon.deploy.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.tadamon.deploy.console.Table;
import tools.jackson.databind.JsonNode;

/** Puts what manifests tell of constituents beside how many there are. */
final class ConstituentsTold {

    /** How much lower than the truth a number may be, and no more: what packages themselves say. */
    private static final long MOST_BELOW = 22;

    private final Map<String, Long> sent;

    ConstituentsTold(Map<String, Long> sent) {
        this.sent = sent;
    }

    /** Whether every number is as it may be. */
    boolean compare(List<JsonNode> manifests) {
        long all = sent.values().stream().mapToLong(Long::longValue).sum();
        var told = manifests.stream().filter(ConstituentsTold::isTold).toList();
        long over = many(told, each -> atLeast(each) > sent(each));
        long under = many(told, each -> sent(each) - atLeast(each) > MOST_BELOW);
        long otherTotals = many(manifests, each -> each.path("total").asLong() != all);
        var table = new Table("what", "number");
        table.row("packages", manifests.size());
        table.row("  that tell the constituents' number", told.size());
        table.row("signatures sent, all", all);
        table.row("  packages whose total is another", otherTotals);
        table.row("constituents told, all together", sum(told, ConstituentsTold::atLeast));
        table.row("  there are in their areas", sum(told, this::sent));
        table.row("  areas of which more is told than there is", over);
        table.row("  areas of which more than 22 fewer are told", under);
        System.out.println("\n" + table);
        return over == 0 && under == 0 && otherTotals == 0;
    }

    private static long many(List<JsonNode> manifests, Predicate<JsonNode> which) {
        return manifests.stream().filter(which).count();
    }

    private static long sum(List<JsonNode> manifests, ToLongFunction<JsonNode> of) {
        return manifests.stream().mapToLong(of).sum();
    }

    private static boolean isTold(JsonNode manifest) {
        return manifest.path("constituents").asString("").equals("told");
    }

    private static long atLeast(JsonNode manifest) {
        return manifest.path("constituentsAtLeast").asLong();
    }

    private long sent(JsonNode manifest) {
        return sent.getOrDefault(manifest.path("decisionMaker").path("areaCode").asString(""), 0L);
    }
}
