package org.tadamon.api.export.pack;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.retention.RetentionEvent.DataDestroyed;
import org.tadamon.core.signature.SignatureEvent;

/**
 * Whoever takes back what they said, or shows another name, or whose signature does not count any more, is told nowhere
 * any more: the files that do are forgotten, and made anew without it when somebody wants to take them along.
 */
@Component
final class WhenWordsEndThenForgetPackages implements Automation {

    private final Places places;

    WhenWordsEndThenForgetPackages(Places places) {
        this.places = places;
    }

    @Override
    public String group() {
        return "when-words-end-then-forget-packages";
    }

    /** Only what ends or changes words comes here. */
    @Override
    public Part follows() {
        return Part.UNSAID;
    }

    @EventHandler
    void on(CommentEvent event) {
        places.forgetSaying(event.commentId());
    }

    @EventHandler
    void on(SignatureEvent event) {
        places.forgetSaying(CommentId.of(event.signatureId()));
    }

    @EventHandler
    void on(DataDestroyed event) {
        places.forgetSaidTo(event.petitionId().value());
    }
}
