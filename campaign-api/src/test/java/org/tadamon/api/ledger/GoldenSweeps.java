package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.Group;
import org.tadamon.core.holding.GroupEvent;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.core.rule.Conditions.NamePattern;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;

/** One of each event of rules and of decisions about groups, by the name it is stored under. */
final class GoldenSweeps {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final GroupId GROUP_ID = GroupId.of("16fd2706-8baf-433b-82eb-8c7fada847da");
    private static final Group GROUP =
            new Group(PETITION, "many-from-one-domain", "LB-BA", "9f86d081884c7d65", false, 4711);
    private static final RuleId RULE = RuleId.of("886313e1-3b8a-4372-9b90-0c9aee199e5d");
    private static final Instant FROM = Instant.parse("2026-11-20T22:00:00Z");
    private static final Conditions CONDITIONS = new Conditions(
            List.of("LB", "LB-BA"),
            sealed("rule.domains"),
            FROM,
            FROM.plusSeconds(3_600),
            new NamePattern(NamePattern.Kind.BEGINS_WITH, sealed("rule.name")),
            20,
            new Burst(50, 60, true));

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry(
                    "holding.group-decided",
                    new GroupEvent.GroupDecided(GROUP_ID, GROUP, Verdict.RELEASE, "looked-at", "A school.", BY)),
            entry("holding.group-gone-through", new GroupEvent.GroupGoneThrough(GROUP_ID, GROUP, new Effect(212, 198))),
            entry("holding.group-undone", new GroupEvent.GroupUndone(GROUP_ID, GROUP, "Too hasty.", BY)),
            entry("holding.group-put-back", new GroupEvent.GroupPutBack(GROUP_ID, GROUP, new Effect(211, -197))),
            entry("rule.drafted", new RuleEvent.RuleDrafted(RULE, PETITION, "Friday night", CONDITIONS, BY)),
            entry("rule.trial-ordered", new RuleEvent.RuleTrialOrdered(RULE, PETITION, BY)),
            entry(
                    "rule.tried",
                    new RuleEvent.RuleTried(RULE, PETITION, new Trial(4711, 60, 58, Map.of("LB", 40L, "LB-BA", 18L)))),
            entry("rule.applied", new RuleEvent.RuleApplied(RULE, PETITION, 4711, "Fifty in a minute.", BY)),
            entry("rule.gone-through", new RuleEvent.RuleGoneThrough(RULE, PETITION, 60, -58, false)),
            entry("rule.cancelled", new RuleEvent.RuleCancelled(RULE, PETITION, false, "Not these.", BY)),
            entry("rule.ended", new RuleEvent.RuleEnded(RULE, PETITION, "It is over.", BY)),
            entry("rule.undone", new RuleEvent.RuleUndone(RULE, PETITION, "Too wide.", BY)),
            entry("rule.put-back", new RuleEvent.RulePutBack(RULE, PETITION, 59, 57)));

    private GoldenSweeps() {}

    private static Personal sealed(String purpose) {
        return new Personal(
                Personal.VERSION, new KeyRef(PETITION.value(), RULE.value()), purpose, "c2VhbGVkIGVsc2V3aGVyZQ==");
    }
}
