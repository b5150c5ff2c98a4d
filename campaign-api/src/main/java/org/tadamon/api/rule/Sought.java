package org.tadamon.api.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks for in what signers wrote, opened.
 *
 * @param domains canonical; {@code null} when none is asked
 * @param name folded; {@code null} when none is asked
 */
public record Sought(
        @Nullable Set<String> domains, @Nullable String name) {

    @Override
    public String toString() {
        return "<sought>";
    }
}
