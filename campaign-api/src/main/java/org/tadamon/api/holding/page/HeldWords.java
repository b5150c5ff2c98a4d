package org.tadamon.api.holding.page;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.rule.RuleViews;
import org.tadamon.core.rule.RuleId;

/** Says what a signature is held for. */
@Component
class HeldWords {

    private final RuleViews rules;
    private final MessageSource messages;

    HeldWords(RuleViews rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** In words: of a rule what it is called, of a code what {@code hold.<code>} says; the code alone without that. */
    String reason(String reason, Reader reader) {
        var rule = RuleId.ofRuling(reason).filter(rules::isThere);
        return rule.map(id -> messages.getMessage(
                        "holding.by-rule", new Object[] {rules.known(id).title()}, reader.locale()))
                .orElseGet(() ->
                        Objects.requireNonNull(messages.getMessage("hold." + reason, null, reason, reader.locale())));
    }
}
