package org.tadamon.api.aftermath;

import org.jspecify.annotations.Nullable;

/**
 * A visit as it is sent.
 *
 * @param areaCode the area the decision maker represents
 * @param people how many went to see them
 */
public record VisitForm(
        @Nullable String areaCode,
        @Nullable String name,
        @Nullable String office,
        @Nullable Integer people,
        @Nullable String note) {}
