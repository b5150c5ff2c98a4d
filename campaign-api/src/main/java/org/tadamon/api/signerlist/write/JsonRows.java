package org.tadamon.api.signerlist.write;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** An array with an object for each row, named like the columns. */
final class JsonRows implements RowWriter {

    private final JsonGenerator json;
    private final List<String> names;

    JsonRows(OutputStream out, List<Column> columns) {
        json = new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out);
        names = columns.stream().map(Column::head).toList();
        json.writeStartArray();
    }

    @Override
    public void row(List<String> cells) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeStringProperty(names.get(i), cells.get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
