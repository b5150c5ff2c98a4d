package org.tadamon.api.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.ExportFacts.Count;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** Facts of exports that no ledger was asked for. */
public final class SampleFacts {

    private static final Instant AS_OF = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DecisionMaker WHO = new DecisionMaker("LB-JL", "علاء الدين الأحمد", "عضو البرلمان", "");

    private SampleFacts() {}

    /** Of an open petition: seventy areas, one of a name some programs would run, and forty days. */
    public static ExportFacts open() {
        var areas = new TreeMap<String, Integer>();
        var names = new TreeMap<String, Map<String, String>>();
        IntStream.range(0, 70).forEach(i -> {
            areas.put("E" + (100 + i), 10 * i);
            names.put("E" + (100 + i), Map.of("en", "Area " + i, "ar", "منطقة " + i));
        });
        names.put("E100", Map.of("en", "=1+41", "ar", "@SUM(1;41)"));
        var days = new TreeMap<LocalDate, Long>();
        IntStream.range(0, 40).forEach(i -> days.put(LocalDate.of(2026, 10, 1).plusDays(i), 7L * i % 50));
        var to = new Recipient(WHO, "district", Constituents.TOLD, 120);
        return facts(new Count(12_340, AS_OF, areas, TODAY, days, false), names, to);
    }

    /** Of a guarded petition, of which no area and no day is told. */
    public static ExportFacts guarded() {
        var to = new Recipient(WHO, "district", Constituents.NOT_COUNTED, null);
        return facts(new Count(12_340, AS_OF, new TreeMap<>(), TODAY, new TreeMap<>(), true), new TreeMap<>(), to);
    }

    private static ExportFacts facts(Count count, TreeMap<String, Map<String, String>> names, Recipient to) {
        var wordings = new TreeMap<>(Map.of(
                "ar",
                new Wording(
                        "مكتبات لكل الأحياء",
                        "افتحوا **المكتبات**.",
                        "## لماذا\n\nلأن *كل* حيّ يستحق مكتبة.\n\n1. الآن\n2. غدًا"),
                "en",
                new Wording(
                        "Libraries for all",
                        "Open **them**.",
                        "See [the plan](https://example.org/plan).\n\n- now\n- then")));
        var order = new Order(42, AS_OF, Audience.EVERYBODY, List.of("ar", "en"), "why");
        return new ExportFacts(
                "p", "libraries", wordings, "cd".repeat(32), order, count, names, List.of(to), List.of());
    }
}
