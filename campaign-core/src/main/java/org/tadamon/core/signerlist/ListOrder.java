package org.tadamon.core.signerlist;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;

/**
 * What list is made.
 *
 * @param organisation whose petition it is; contacts are of those who agreed to this one; {@code null} where it is
 *     nobody's, so that there are none
 * @param areaCode only those counted in this area; empty for all
 * @param reason why, for those who audit; 1 to 500 grapheme clusters, naming nobody
 */
public record ListOrder(ListKind kind, @Nullable OrganisationId organisation, String areaCode, String reason) {}
