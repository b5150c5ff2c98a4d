package org.tadamon.api.aftermath;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Decision makers as they are named in a form: by any words that fit one of them and nobody else. */
@Component
public class DecisionMakerNames {

    /** How many are suggested. */
    private static final int SUGGESTED = 700;

    private final DecisionMakerViews decisionMakers;

    DecisionMakerNames(DecisionMakerViews decisionMakers) {
        this.decisionMakers = decisionMakers;
    }

    /** What can be typed for one of them. */
    public static String shown(Recipient one) {
        return one.name() + ", " + one.office() + ", " + one.areaCode();
    }

    /** Some to choose from; none where there are more than can be shown. */
    public List<String> suggested() {
        var page = decisionMakers.list(new ListDecisionMakers("", null, null, SUGGESTED));
        return page.next() != null
                ? List.of()
                : page.decisionMakers().stream()
                        .map(Recipient::of)
                        .map(DecisionMakerNames::shown)
                        .toList();
    }

    /** The one who is meant; empty where these words fit nobody, or several. */
    public Optional<Recipient> named(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        List<DecisionMaker> found = decisionMakers
                .list(new ListDecisionMakers(words, null, null, 50))
                .decisionMakers();
        return found.stream()
                .map(Recipient::of)
                .filter(one -> found.size() == 1 || shown(one).equals(words.strip()))
                .findFirst();
    }
}
