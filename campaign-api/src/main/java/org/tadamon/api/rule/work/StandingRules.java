package org.tadamon.api.rule.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.api.rule.work.Watches.Watch;
import org.tadamon.api.sweep.Items;
import org.tadamon.api.sweep.Items.State;
import org.tadamon.api.sweep.Lookout;
import org.tadamon.api.sweep.SignatureOrders;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;

/**
 * Holds by the rules that stand whoever has signed since they looked last. Each signature is found by a rule once:
 * whoever was released is not held by it again. A rule that asks for many goes through everybody anew when somebody
 * signed, and then rests twenty times as long as that took.
 */
@Component
class StandingRules implements Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(StandingRules.class);
    private static final int BATCH = 500;
    private static final long REST_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int REST_FOR_ALL = 20;

    private final Watches watches;
    private final RuleViews rules;
    private final Crowd crowd;
    private final Items items;
    private final Sweeps sweeps;
    private final SignatureOrders orders;
    private final Map<RuleId, Long> resting = new HashMap<>();
    private long rested = System.nanoTime();

    StandingRules(Watches watches, RuleViews rules, Crowd crowd, Items items, Sweeps sweeps, SignatureOrders orders) {
        this.watches = watches;
        this.rules = rules;
        this.crowd = crowd;
        this.items = items;
        this.sweeps = sweeps;
        this.orders = orders;
    }

    @Override
    public void look() throws InterruptedException {
        if (System.nanoTime() - rested < REST_NANOS) {
            return;
        }
        rested = System.nanoTime();
        var all = watches.all();
        if (!all.isEmpty()) {
            long known = crowd.known();
            for (var watch : all) {
                lookUnlessItFails(watch, known);
            }
        }
    }

    /** One that fails keeps no other from being looked at, and is tried again. */
    private void lookUnlessItFails(Watch watch, long known) throws InterruptedException {
        try {
            look(watch, known);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Rule {} could not be looked at: {}",
                    watch.rule(),
                    failed.getClass().getSimpleName());
        }
    }

    private void look(Watch watch, long known) throws InterruptedException {
        var id = watch.rule();
        long now = System.nanoTime();
        boolean waits = sweeps.running(id.value()).isPresent() || now - resting.getOrDefault(id, now) < 0;
        if (waits || known <= watch.position() || !rules.isThere(id)) {
            return;
        }
        if (crowd.isAnybody(watch.petition(), watch.position(), known)) {
            hold(watch, known);
            var conditions = rules.known(id).conditions();
            if (!conditions.looksAtEachAlone()) {
                resting.put(id, System.nanoTime() + REST_FOR_ALL * (System.nanoTime() - now));
            }
        }
        watches.advance(id, known);
    }

    private void hold(Watch watch, long known) throws InterruptedException {
        var id = watch.rule();
        Conditions conditions = rules.known(id).conditions();
        long after = conditions.looksAtEachAlone() ? watch.position() : -1;
        crowd.meant(watch.petition(), conditions, after, known, _ -> true)
                .ifPresent(found -> items.add(id.value(), found));
        for (var batch = items.next(id.value(), List.of(State.FOUND), BATCH);
                !batch.isEmpty();
                batch = items.next(id.value(), List.of(State.FOUND), BATCH)) {
            orders.send(batch.stream()
                    .map(item -> new HoldSignature(item.signature(), id.ruling()))
                    .toList());
            items.mark(id.value(), batch, State.DONE);
        }
    }
}
