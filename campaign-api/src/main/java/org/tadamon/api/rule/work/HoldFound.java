package org.tadamon.api.rule.work;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.sweep.Item;
import org.tadamon.api.sweep.Items;
import org.tadamon.api.sweep.Items.State;
import org.tadamon.api.sweep.Outcome;
import org.tadamon.api.sweep.SignatureOrders;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.rule.RuleCommand.NoteGoneThrough;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;

/** Holds those a rule has found, batch by batch, until there is none left or somebody stops it. */
@Component
class HoldFound implements Sweeper {

    private static final int BATCH = 500;

    private final Items items;
    private final Sweeps sweeps;
    private final Outcome outcome;
    private final SignatureOrders orders;
    private final CommandGateway commands;

    HoldFound(Items items, Sweeps sweeps, Outcome outcome, SignatureOrders orders, @Lazy CommandGateway commands) {
        this.items = items;
        this.sweeps = sweeps;
        this.outcome = outcome;
        this.orders = orders;
        this.commands = commands;
    }

    @Override
    public Work does() {
        return Work.HOLD;
    }

    @Override
    public boolean step(Sweep sweep) throws InterruptedException {
        var id = new RuleId(sweep.subject());
        if (sweep.total() < 0) {
            sweeps.progress(sweep, 0, items.count(sweep.subject()));
            return true;
        }
        var batch = sweep.stopping() ? List.<Item>of() : items.next(sweep.subject(), List.of(State.FOUND), BATCH);
        if (batch.isEmpty()) {
            var figures = outcome.of(sweep, "signature.held", id.ruling());
            commands.sendAndWait(new NoteGoneThrough(id, figures.signatures(), figures.moved()));
            sweeps.end(sweep);
        } else {
            orders.send(batch.stream()
                    .map(item -> new HoldSignature(item.signature(), id.ruling()))
                    .toList());
            items.mark(sweep, batch, State.DONE);
        }
        return true;
    }
}
