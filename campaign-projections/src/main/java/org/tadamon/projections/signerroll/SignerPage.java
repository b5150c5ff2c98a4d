package org.tadamon.projections.signerroll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the roll.
 *
 * @param asOf the position in the ledger the list is taken at; ask the next page with it
 * @param next the key of the next page; {@code null} on the last
 */
public record SignerPage(
        List<SignerLine> lines, long asOf, @Nullable Long next) {}
