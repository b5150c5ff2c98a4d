package org.tadamon.api.letterdrive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.decisionmaker.DecisionMakerViews;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.projections.decisionmakerlist.ListDecisionMakers;

/** Whom somebody writes to who lives somewhere. */
@Component
public class DecisionMakersOf {

    /** No area has more levels above it. */
    private static final int DEEPEST = 8;

    private static final int MOST = 50;

    private final DecisionMakerViews decisionMakers;
    private final Areas areas;

    DecisionMakersOf(DecisionMakerViews decisionMakers, Areas areas) {
        this.decisionMakers = decisionMakers;
        this.areas = areas;
    }

    /**
     * One of them.
     *
     * @param key what they are called in a form: the same for the same person in the same office for the same area
     * @param contact as published; empty without one
     * @param email the same, where mail can be sent there
     */
    public record One(String key, Recipient who, String contact, Optional<EmailAddress> email) {

        static One of(DecisionMaker maker) {
            var who = Recipient.of(maker);
            return new One(keyOf(who), who, maker.contact(), EmailAddress.parse(maker.contact()));
        }

        @Override
        public String toString() {
            return "<decision maker>";
        }
    }

    /** What somebody is called in a form. */
    public static String keyOf(Recipient who) {
        var all = String.join("\u001f", who.areaCode(), who.office(), who.name());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Those who represent this area, those nearest to it first; 50 at the most. */
    public List<One> of(LetterPlan plan, String areaCode) {
        var found = new ArrayList<One>();
        var area = areas.find(areaCode);
        for (int up = 0; up < DEEPEST && area.isPresent(); up++) {
            found.addAll(holding(plan.offices(), area.get().code()));
            area = areas.find(area.get().parentCode());
        }
        return found.stream().limit(MOST).toList();
    }

    /** Where letters to somebody go by now; empty where they hold the office no more, or have no such address. */
    public Optional<String> addressOf(Recipient who) {
        return holding(List.of(who.office()), who.areaCode()).stream()
                .filter(one -> one.who().equals(who))
                .findFirst()
                .flatMap(One::email)
                .map(EmailAddress::deliverable);
    }

    private List<One> holding(List<String> offices, String areaCode) {
        return decisionMakers.list(new ListDecisionMakers("", areaCode, null, 1_000)).decisionMakers().stream()
                .filter(each -> offices.isEmpty() || offices.contains(each.office()))
                .map(One::of)
                .toList();
    }
}
