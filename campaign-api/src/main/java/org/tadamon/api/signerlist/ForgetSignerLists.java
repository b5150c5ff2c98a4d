package org.tadamon.api.signerlist;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.api.sweep.Lookout;
import org.tadamon.core.signerlist.SignerListCommand.ForgetList;
import org.tadamon.projections.signerlist.SignerListQueries;

/** Forgets lists whose time is over: first what is in them, then it is on record. */
@Component
class ForgetSignerLists implements Lookout {

    private static final int TOGETHER = 20;

    private final SignerListQueries lists;
    private final StoredRows stored;
    private final CommandGateway commands;
    private final Clock clock;

    ForgetSignerLists(SignerListQueries lists, StoredRows stored, @Lazy CommandGateway commands, Clock clock) {
        this.lists = lists;
        this.stored = stored;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void look() {
        for (var list : lists.over(clock.instant(), TOGETHER)) {
            stored.forget(list.petitionId(), list.listId());
            commands.sendAndWait(new ForgetList(list.listId()));
        }
    }
}
