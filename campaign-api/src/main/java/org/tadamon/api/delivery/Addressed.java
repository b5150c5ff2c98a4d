package org.tadamon.api.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.core.area.Area;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Tells whom on the list of decision makers a petition is for; from a list that is at most a second old. */
@Component
class Addressed {

    private static final int AT_ONCE = 1_000;

    private final DecisionMakerViews decisionMakers;
    private final Areas areas;
    private final LoadingCache<String, List<Recipient>> list =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(_ -> read());

    Addressed(DecisionMakerViews decisionMakers, Areas areas) {
        this.decisionMakers = decisionMakers;
        this.areas = areas;
    }

    /**
     * Those of the list it is addressed to by name; else everybody who represents an area its signers are counted by.
     * Empty when that is nobody, or when they are counted by country, of which the list may hold the whole world.
     */
    Set<Recipient> of(PetitionDraft draft) {
        var byName = draft.addressees().stream()
                .map(each -> new Recipient(each.areaCode(), each.name(), each.office()))
                .collect(Collectors.toSet());
        var everybody = list.get("");
        var named = everybody.stream().filter(byName::contains).collect(Collectors.toSet());
        return named.isEmpty() && !draft.areaLevel().equals(Area.COUNTRY)
                ? everybody.stream()
                        .filter(each -> isOf(draft.areaLevel(), each))
                        .collect(Collectors.toSet())
                : named;
    }

    private boolean isOf(String level, Recipient each) {
        return areas.find(each.areaCode())
                .filter(area -> area.level().equals(level))
                .isPresent();
    }

    private List<Recipient> read() {
        var all = new ArrayList<Recipient>();
        String after = null;
        do {
            var page = decisionMakers.list(new ListDecisionMakers("", null, after, AT_ONCE));
            page.decisionMakers().forEach(each -> all.add(Recipient.of(each)));
            after = page.next();
        } while (after != null);
        return all;
    }
}
