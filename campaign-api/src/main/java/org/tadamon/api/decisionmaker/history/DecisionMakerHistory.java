package org.tadamon.api.decisionmaker.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.decisionmaker.history.LedgerImports.Imported;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;

/** What became of the list of decision makers. Whoever calls has made sure who asks. */
@Component
public class DecisionMakerHistory {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final LedgerImports imports;

    /** What was made of all imports up to one of them is not made again while somebody reads it. */
    private final Cache<Long, List<ListChange>> remembered = Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    DecisionMakerHistory(LedgerImports imports) {
        this.imports = imports;
    }

    /**
     * What imports changed, the last first.
     *
     * @param areaCode only those that changed something in this area, and only that; empty for all
     * @param before the key the last page ended with; {@code null} for the first
     */
    public List<ListChange> changes(String areaCode, @Nullable Long before, int limit) {
        return all().reversed().stream()
                .filter(each -> before == null || each.key() < before)
                .map(each -> areaCode.isEmpty() ? each : each.in(areaCode))
                .filter(each -> areaCode.isEmpty() || !each.changes().isEmpty())
                .limit(limit)
                .toList();
    }

    /** What one import changed. */
    public Optional<ListChange> change(DecisionMakerImportId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Who represented an area from when to when, whoever came last first. */
    public List<Term> terms(String areaCode) {
        var terms = new Terms();
        all().forEach(each -> each.in(areaCode).changes().forEach(change -> terms.follow(change, each.at())));
        return terms.all();
    }

    /** The list as it was at the end of a day (UTC), in the order of area, office and name. */
    public List<DecisionMaker> on(LocalDate day) {
        var holders = new Holders();
        imports.forEach(
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                each -> holders.take(each.event().decisionMakers()));
        return holders.all();
    }

    private List<ListChange> all() {
        return remembered.get(imports.last(), _ -> read());
    }

    private List<ListChange> read() {
        var holders = new Holders();
        var changes = new ArrayList<ListChange>();
        imports.forEach(NEVER, each -> changes.add(change(each, holders)));
        return List.copyOf(changes);
    }

    private static ListChange change(Imported each, Holders holders) {
        var list = each.event().decisionMakers();
        var areas = new TreeSet<String>();
        list.forEach(one -> areas.add(one.areaCode()));
        return new ListChange(
                each.event().importId(),
                each.position(),
                each.at(),
                each.event().by(),
                areas,
                holders.take(list));
    }
}
