package org.tadamon.api.rule.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.api.sweep.Item;
import org.tadamon.api.sweep.Items;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.rule.RuleCommand.NoteTrial;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;

/** Looks whom a rule would hold, of all who had signed when that was ordered; begun anew after an interruption. */
@Component
class TryRule implements Sweeper {

    private final RuleViews rules;
    private final Crowd crowd;
    private final Items items;
    private final Sweeps sweeps;
    private final CommandGateway commands;

    TryRule(RuleViews rules, Crowd crowd, Items items, Sweeps sweeps, @Lazy CommandGateway commands) {
        this.rules = rules;
        this.crowd = crowd;
        this.items = items;
        this.sweeps = sweeps;
        this.commands = commands;
    }

    @Override
    public Work does() {
        return Work.TRY;
    }

    @Override
    public boolean step(Sweep sweep) {
        var id = new RuleId(sweep.subject());
        if (!sweep.stopping()) {
            if (!rules.isThere(id) || crowd.known() < sweep.orderedAt()) {
                return false;
            }
            crowd.meant(sweep.petition(), rules.known(id).conditions(), -1, sweep.orderedAt(), looked -> {
                        sweeps.progress(sweep, looked, -1);
                        return !sweeps.isToStop(sweep);
                    })
                    .ifPresent(found -> note(id, sweep, found));
        }
        sweeps.end(sweep);
        return true;
    }

    private void note(RuleId id, Sweep sweep, List<Item> found) {
        items.replace(id.value(), found);
        commands.sendAndWait(new NoteTrial(
                id,
                new Trial(
                        sweep.orderedAt(),
                        found.size(),
                        found.stream().filter(Item::counted).count(),
                        areas(found))));
    }

    private static Map<String, Long> areas(List<Item> found) {
        var areas = new TreeMap<String, Long>();
        found.stream().filter(Item::counted).forEach(item -> areas.merge(item.areaCode(), 1L, Long::sum));
        return areas;
    }
}
