package org.tadamon.api.signerlist.write;

import java.util.function.Function;
import org.tadamon.api.signerlist.rows.ListRow;

/**
 * A column.
 *
 * @param head what stands above it
 * @param share of the width of a page
 */
record Column(String head, float share, Function<ListRow, String> cell) {}
