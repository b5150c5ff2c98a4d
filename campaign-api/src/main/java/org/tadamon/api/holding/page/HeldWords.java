package org.tadamon.api.holding.page;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.holding.GroupDecisions;
import org.tadamon.api.page.Reader;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.rule.RuleId;

/** Says what a signature is held for. */
@Component
class HeldWords {

    private final RuleViews rules;
    private final GroupDecisions decisions;
    private final Reasons reasons;
    private final MessageSource messages;

    HeldWords(RuleViews rules, GroupDecisions decisions, Reasons reasons, MessageSource messages) {
        this.rules = rules;
        this.decisions = decisions;
        this.reasons = reasons;
        this.messages = messages;
    }

    /**
     * In words: of a rule what it is called, of a decision what it was for, of a code what {@code hold.<code>} says;
     * the code alone without that.
     */
    String reason(String reason, Reader reader) {
        var rule = RuleId.ofRuling(reason)
                .filter(rules::isThere)
                .map(id -> said("holding.by-rule", rules.known(id).title(), reader));
        return rule.or(() -> decision(reason, reader))
                .orElseGet(() ->
                        Objects.requireNonNull(messages.getMessage("hold." + reason, null, reason, reader.locale())));
    }

    private Optional<String> decision(String reason, Reader reader) {
        return GroupId.ofRuling(reason)
                .filter(decisions::isThere)
                .map(id -> reasons.of(decisions.known(id).reasonCode()).title(reader.language()))
                .map(title -> said("holding.by-decision", title, reader));
    }

    private String said(String code, String what, Reader reader) {
        return messages.getMessage(code, new Object[] {what}, reader.locale());
    }
}
