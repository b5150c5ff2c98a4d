package org.tadamon.api.notice;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;

/** Writes down what those who come are to be told, and when. Writing it down twice is harmless. */
@Component
final class WhenActionMovesThenGiveNotice implements Automation {

    private final NoticeBook book;
    private final TransactionTemplate transaction;

    WhenActionMovesThenGiveNotice(NoticeBook book, TransactionTemplate transaction) {
        this.book = book;
        this.transaction = transaction;
    }

    @Override
    public String group() {
        return "when-action-moves-then-give-notice";
    }

    @Override
    public Part follows() {
        return Part.ATTENDANCES;
    }

    @EventHandler
    void on(ActionEvent event, @Timestamp Instant at, EventMessage<?> message) {
        transaction.executeWithoutResult(_ -> write(event, at, message.getIdentifier()));
    }

    private void write(ActionEvent event, Instant at, String id) {
        var action = event.actionId();
        switch (event) {
            case ActionScheduled scheduled ->
                book.remind(action, scheduled.plan().timing(), at);
            case ActionRescheduled later -> {
                book.remind(action, later.timing(), at);
                book.tell(action, NoticeKind.CHANGED, id, at.plus(NoticeKind.SETTLING));
            }
            case ActionMoved _ -> book.tell(action, NoticeKind.CHANGED, id, at.plus(NoticeKind.SETTLING));
            case ActionCalledOff _ -> {
                book.forget(action, List.of(NoticeKind.values()));
                book.tell(action, NoticeKind.CALLED_OFF, id, at);
            }
            case ActionDissolved _ -> book.forget(action, List.of(NoticeKind.values()));
            case ActionReworded _, CapacityChanged _ -> {} // nobody has to know
        }
    }
}
