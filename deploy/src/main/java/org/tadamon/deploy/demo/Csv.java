package org.tadamon.deploy.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of a CSV file (RFC 4180), every cell quoted. */
final class Csv {

    private final StringBuilder text;

    Csv(String header) {
        text = new StringBuilder(header).append("\r\n");
    }

    Csv row(String... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
