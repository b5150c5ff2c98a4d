package org.tadamon.api.signerlist.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows, one after another; what is not closed is no whole file. */
interface RowWriter extends Closeable {

    /** Writes the next one: a cell for each column, none of them {@code null}. */
    void row(List<String> cells) throws IOException;
}
