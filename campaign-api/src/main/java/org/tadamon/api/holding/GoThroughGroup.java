package org.tadamon.api.holding;

import java.util.ArrayList;
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
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.GroupCommand.NoteDecided;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.signature.SignatureCommand;
import org.tadamon.core.signature.SignatureCommand.RemoveSignature;
import org.tadamon.core.signature.SignatureCommand.RestoreSignature;
import org.tadamon.projections.grouplog.GroupLine;

/** Releases or removes a group: those who are still held for what they were held for when it was decided. */
@Component
class GoThroughGroup implements Sweeper {

    private static final int BATCH = 500;

    private final GroupDecisions decisions;
    private final HeldSigners signers;
    private final Sweeps sweeps;
    private final Items items;
    private final Outcome outcome;
    private final SignatureOrders orders;
    private final CommandGateway commands;

    GoThroughGroup(
            GroupDecisions decisions,
            HeldSigners signers,
            Sweeps sweeps,
            Items items,
            Outcome outcome,
            SignatureOrders orders,
            @Lazy CommandGateway commands) {
        this.decisions = decisions;
        this.signers = signers;
        this.sweeps = sweeps;
        this.items = items;
        this.outcome = outcome;
        this.orders = orders;
        this.commands = commands;
    }

    @Override
    public Work does() {
        return Work.DECIDE;
    }

    @Override
    public boolean step(Sweep sweep) throws InterruptedException {
        var id = new GroupId(sweep.subject());
        if (!decisions.isThere(id)) {
            return false;
        }
        var decision = decisions.known(id);
        if (sweep.total() < 0) {
            find(sweep, decision);
            return true;
        }
        var batch = sweep.stopping() ? List.<Item>of() : items.next(sweep.subject(), List.of(State.FOUND), BATCH);
        if (batch.isEmpty()) {
            end(sweep, decision);
        } else {
            orders.send(batch.stream().map(item -> order(item, decision)).toList());
            items.mark(sweep, batch, State.DONE);
        }
        return true;
    }

    private void find(Sweep sweep, GroupLine decision) {
        var found = new ArrayList<Item>();
        signers.each(HeldFilter.of(decision.group()), decision.group().asOf(), false, one -> {
            var line = one.line();
            found.add(
                    new Item(line.signatureId(), line.position(), line.reason(), one.countsIfFree(), line.areaCode()));
        });
        items.replace(sweep.subject(), found);
        sweeps.progress(sweep, 0, found.size());
    }

    private static SignatureCommand order(Item item, GroupLine decision) {
        var ruling = decision.groupId().ruling();
        return decision.verdict() == Verdict.RELEASE
                ? new RestoreSignature(item.signature(), ruling, item.heldFor())
                : new RemoveSignature(item.signature(), ruling, item.heldFor());
    }

    private void end(Sweep sweep, GroupLine decision) {
        var event = decision.verdict() == Verdict.RELEASE ? "signature.restored" : "signature.removed";
        var figures = outcome.of(sweep, event, decision.groupId().ruling());
        commands.sendAndWait(new NoteDecided(decision.groupId(), new Effect(figures.signatures(), figures.moved())));
        sweeps.end(sweep);
    }
}
