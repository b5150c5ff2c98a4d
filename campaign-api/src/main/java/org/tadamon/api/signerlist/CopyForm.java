package org.tadamon.api.signerlist;

import org.jspecify.annotations.Nullable;

/**
 * A copy as it is asked for.
 *
 * @param format {@code csv}, {@code xlsx}, {@code json} or {@code pdf}
 * @param columns {@code plain}, {@code action-network} or {@code civicrm}; plain when left out
 * @param language {@code ar} or {@code en}
 */
public record CopyForm(
        @Nullable String format,
        @Nullable String columns,
        @Nullable String language) {}
