package org.tadamon.api.comment;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.automation.Orders;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.comment.CommentCommand.EndComment;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;

/**
 * Whoever takes their signature back, or is forgotten, has said nothing any more; should they sign anew, their old
 * words do not come back by themselves.
 */
@Component
final class WhenSignatureEndedThenEndComment implements Automation {

    private final CommandGateway commands;

    WhenSignatureEndedThenEndComment(@Lazy CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public String group() {
        return "when-signature-ended-then-end-comment";
    }

    @Override
    public Part follows() {
        return Part.CONSENTS;
    }

    @EventHandler
    void on(SignatureWithdrawn event, @Timestamp Instant at) {
        end(event, at);
    }

    @EventHandler
    void on(SignatureErased event, @Timestamp Instant at) {
        end(event, at);
    }

    /** Most have said nothing. */
    private void end(SignatureEvent event, Instant at) {
        try {
            Orders.send(commands, new EndComment(CommentId.of(event.signatureId()), at));
        } catch (AggregateNotFoundException nothingSaid) {
            // there is nothing to end
        }
    }
}
