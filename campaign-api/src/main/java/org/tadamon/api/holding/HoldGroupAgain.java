package org.tadamon.api.holding;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.sweep.Items;
import org.tadamon.api.sweep.Items.State;
import org.tadamon.api.sweep.Outcome;
import org.tadamon.api.sweep.SignatureOrders;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweep.Work;
import org.tadamon.api.sweep.Sweeper;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.GroupCommand.NoteUndone;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;

/** Holds a group again for what its signatures were held for, but none that somebody has decided about since. */
@Component
class HoldGroupAgain implements Sweeper {

    private static final int BATCH = 500;

    private final Sweeps sweeps;
    private final Items items;
    private final Outcome outcome;
    private final SignatureOrders orders;
    private final CommandGateway commands;

    HoldGroupAgain(Sweeps sweeps, Items items, Outcome outcome, SignatureOrders orders, @Lazy CommandGateway commands) {
        this.sweeps = sweeps;
        this.items = items;
        this.outcome = outcome;
        this.orders = orders;
        this.commands = commands;
    }

    @Override
    public Work does() {
        return Work.HOLD_AGAIN;
    }

    @Override
    public boolean step(Sweep sweep) throws InterruptedException {
        var id = new GroupId(sweep.subject());
        if (sweep.total() < 0) {
            sweeps.progress(sweep, 0, items.count(sweep.subject()));
            return true;
        }
        var batch = items.next(sweep.subject(), List.of(State.FOUND, State.DONE), BATCH);
        if (batch.isEmpty()) {
            var figures = outcome.of(sweep, "signature.held", null);
            commands.sendAndWait(new NoteUndone(id, new Effect(figures.signatures(), figures.moved())));
            sweeps.end(sweep);
        } else {
            orders.send(batch.stream()
                    .map(item -> new HoldSignature(item.signature(), item.heldFor(), id.ruling()))
                    .toList());
            items.mark(sweep, batch, State.UNDONE);
        }
        return true;
    }
}
