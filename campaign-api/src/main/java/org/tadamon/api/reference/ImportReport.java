package org.tadamon.api.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of importing a list.
 *
 * @param rows how many rows the file has, without its header
 * @param badRows what is wrong, row by row; when it is empty everything was taken, else nothing was
 */
public record ImportReport(int rows, List<BadRow> badRows) {

    /**
     * Something wrong in a file.
     *
     * @param row counted from 1 below the header; 0 for the file as a whole
     * @param column the column's name in the header; empty for the row as a whole
     * @param code what is wrong, for example {@code area/code-twice}
     * @param limit the number the rule speaks of; {@code null} when it has none
     */
    public record BadRow(
            int row, String column, String code, @Nullable Long limit) {

        /** Where it is, as a field: {@code rows.3.code}, or {@code file}. */
        public String field() {
            return row == 0 ? "file" : column.isEmpty() ? "rows." + row : "rows." + row + "." + column;
        }
    }
}
