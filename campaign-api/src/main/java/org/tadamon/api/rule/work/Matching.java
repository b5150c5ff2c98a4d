package org.tadamon.api.rule.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.rule.Folded;
import org.tadamon.api.rule.Sought;
import org.tadamon.api.sweep.Item;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerStatus;

/**
 * Finds whom a rule means among those it is shown. Who is held or removed already, or took the signature back, is one
 * of many as well as anybody; found are those whom nobody holds or has removed.
 */
final class Matching {

    private final Conditions conditions;
    private final Sought sought;
    private final Set<String> areas;
    private final Keys keys = new Keys();
    private final List<Candidate> candidates = new ArrayList<>();

    Matching(Conditions conditions, Sought sought) {
        this.conditions = conditions;
        this.sought = sought;
        this.areas = new HashSet<>(conditions.areas());
    }

    /** Looks at one; {@code opened} holds the name and the address where they can be opened. */
    void look(SignerLine line, Map<Personal, String> opened) {
        var name = opened.get(line.signer().name());
        var address = opened.get(line.signer().email());
        var folded = name == null ? null : Folded.name(name);
        var domain = address == null ? null : Folded.domain(address).orElse(null);
        if (fitsPlaceAndTime(line) && fits(folded) && fitsDomain(domain)) {
            candidates.add(new Candidate(
                    line.signatureId(),
                    line.position(),
                    line.givenAt(),
                    line.areaCode(),
                    folded == null ? null : keys.of(folded),
                    domain == null ? null : keys.of(domain),
                    line.status() != SignerStatus.HELD && line.status() != SignerStatus.REMOVED,
                    line.status() == SignerStatus.COUNTS));
        }
    }

    /** Those it means, in the order of the ledger. */
    List<Item> found() {
        var burst = conditions.burst();
        var named = conditions.sameName() == 0 ? candidates : ofManyNames();
        var found = burst == null ? named : atOnce(named, burst);
        return found.stream()
                .filter(Candidate::free)
                .sorted(Comparator.comparingLong(Candidate::position))
                .map(Candidate::item)
                .toList();
    }

    private boolean fitsPlaceAndTime(SignerLine line) {
        var from = conditions.from();
        var until = conditions.until();
        return (areas.isEmpty() || areas.contains(line.areaCode()))
                && (from == null || !line.givenAt().isBefore(from))
                && (until == null || line.givenAt().isBefore(until));
    }

    private boolean fits(@Nullable String name) {
        var pattern = conditions.name();
        var text = sought.name();
        if (pattern == null || text == null) {
            return pattern == null;
        }
        return name != null
                && switch (pattern.kind()) {
                    case IS -> name.equals(text);
                    case BEGINS_WITH -> name.startsWith(text);
                    case CONTAINS -> name.contains(text);
                };
    }

    private boolean fitsDomain(@Nullable String domain) {
        var domains = sought.domains();
        return domains == null || domain != null && domains.contains(domain);
    }

    private List<Candidate> ofManyNames() {
        var many = new HashMap<Long, Integer>();
        candidates.forEach(one -> {
            if (one.name() != null) {
                many.merge(one.name(), 1, Integer::sum);
            }
        });
        return candidates.stream()
                .filter(one -> one.name() != null && many.getOrDefault(one.name(), 0) >= conditions.sameName())
                .toList();
    }

    private static Collection<Candidate> atOnce(List<Candidate> candidates, Burst burst) {
        if (!burst.ofOneDomain()) {
            return Bursts.in(candidates, burst);
        }
        var byDomain = new HashMap<Long, List<Candidate>>();
        candidates.forEach(one -> {
            if (one.domain() != null) {
                byDomain.computeIfAbsent(one.domain(), _ -> new ArrayList<>()).add(one);
            }
        });
        return byDomain.values().stream()
                .flatMap(some -> Bursts.in(some, burst).stream())
                .toList();
    }
}
