package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.Group;
import org.tadamon.core.holding.GroupEvent.GroupDecided;
import org.tadamon.core.holding.GroupEvent.GroupGoneThrough;
import org.tadamon.core.holding.GroupEvent.GroupPutBack;
import org.tadamon.core.holding.GroupEvent.GroupUndone;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.core.rule.Conditions.NamePattern;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;

/** Rules, and decisions about groups, to rehearse with. */
public final class Swept {

    /** Some of those who are held. */
    public static final Group GROUP = new Group(PETITION, "many", "LB", null, true, 9);

    /** What came of deciding on them. */
    public static final Effect EFFECT = new Effect(3, 2);

    private Swept() {}

    /** The decision of this number. */
    public static GroupId group(int number) {
        return new GroupId(new UUID(0x4020, 0x8000_0000_0000_0000L + number));
    }

    /** The rule of this number. */
    public static RuleId rule(int number) {
        return new RuleId(new UUID(0x4021, 0x8000_0000_0000_0000L + number));
    }

    /** They were released. */
    public static GroupDecided decided(int number) {
        return new GroupDecided(group(number), GROUP, Verdict.RELEASE, "looked-at", "A school", RIMA);
    }

    /** What a rule asks. */
    public static Conditions conditions(int number) {
        var key = new KeyRef(PETITION.value(), rule(number).value());
        return new Conditions(
                List.of("LB", "SY"),
                new Personal(Personal.VERSION, key, "rule.domains", "domains" + number),
                NOW,
                NOW.plusSeconds(60),
                new NamePattern(
                        NamePattern.Kind.CONTAINS, new Personal(Personal.VERSION, key, "rule.name", "name" + number)),
                3,
                new Burst(10, 60, true));
    }

    /** A rule was written down. */
    public static RuleEvent drafted(int number) {
        return new RuleEvent.RuleDrafted(rule(number), PETITION, "Rule " + number, conditions(number), RIMA);
    }

    /** It was tried. */
    public static RuleEvent tried(int number, Trial trial) {
        return new RuleEvent.RuleTried(rule(number), PETITION, trial);
    }

    /** Something of everything; what began in one part goes on in the next. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>(List.of(
                decided(part),
                drafted(part),
                new RuleEvent.RuleTrialOrdered(rule(part), PETITION, RIMA),
                tried(part, new Trial(5, 4, 3, Map.of("LB", 2L, "SY", 1L)))));
        if (part > 0) {
            int before = part - 1;
            all.add(new GroupGoneThrough(group(before), GROUP, EFFECT));
            all.add(new GroupUndone(group(before), GROUP, "Too hasty", SAMI));
            all.add(new RuleEvent.RuleApplied(rule(before), PETITION, 5, "Fifty in a minute", SAMI));
            all.add(new RuleEvent.RuleGoneThrough(rule(before), PETITION, 4, -3, false));
        }
        if (part > 1) {
            all.add(new GroupPutBack(group(0), GROUP, EFFECT));
            all.add(new RuleEvent.RuleUndone(rule(0), PETITION, "Too wide", RIMA));
            all.add(new RuleEvent.RulePutBack(rule(0), PETITION, 4, 3));
        }
        return all.toArray();
    }
}
