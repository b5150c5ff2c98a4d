package org.tadamon.api.signerlist;

import org.jspecify.annotations.Nullable;

/**
 * A list as it is asked for.
 *
 * @param kind {@code names} or {@code contacts}
 * @param area the code of the area its signers are counted in; left out for all
 * @param reason why, for those who audit
 */
public record SignerListForm(
        @Nullable String kind,
        @Nullable String area,
        @Nullable String reason) {}
