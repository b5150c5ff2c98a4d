package org.tadamon.api.signerlist.rows;

import java.util.List;

/** Reads who is in one list, part by part. For one thread. */
public interface RowReader extends AutoCloseable {

    /**
     * Some rows.
     *
     * @param reached the key the next part begins with
     * @param isLast whether there is no next
     */
    record Read(List<ListRow> rows, long reached, boolean isLast) {}

    /** The next part. */
    Read next();

    @Override
    void close();
}
