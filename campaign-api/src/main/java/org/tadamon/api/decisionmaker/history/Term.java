package org.tadamon.api.decisionmaker.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody held an office of an area, as far as the list knew.
 *
 * @param from when the list first named them
 * @param until when it named somebody else, or nobody; {@code null} where it names them still
 */
public record Term(
        String areaCode,
        String name,
        String office,
        Instant from,
        @Nullable Instant until) {}
