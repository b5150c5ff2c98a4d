package org.tadamon.core.rule;

import java.util.Optional;
import java.util.UUID;

/** Names one rule: a random UUID, unique among all aggregates. */
public record RuleId(UUID value) {

    private static final String RULING = "rule-";

    /** Reads what {@link #toString} wrote. */
    public static RuleId of(String text) {
        return new RuleId(UUID.fromString(text));
    }

    /** The rule a signature is held for; empty when it is held for something else. */
    public static Optional<RuleId> ofRuling(String ruling) {
        return ruling.startsWith(RULING) ? Optional.of(of(ruling.substring(RULING.length()))) : Optional.empty();
    }

    /** What signatures are held for by this rule, as they carry it themselves. */
    public String ruling() {
        return RULING + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
