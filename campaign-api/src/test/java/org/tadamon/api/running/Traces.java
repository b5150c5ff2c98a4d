package org.tadamon.api.running;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who stole a database would search it for. */
public final class Traces {

    private static final Pattern HEX = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

    private Traces() {}

    /** As text, as UTF-16 read byte by byte, in hexadecimal, and in the three ways base64 can fall. */
    public static List<String> formsOf(String marker) {
        var bytes = marker.getBytes(StandardCharsets.UTF_8);
        var wide = new String(marker.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        var inBase64 = Stream.of(0, 1, 2).map(shift -> {
            var shifted = new byte[bytes.length + shift];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            return encoded.substring(4, encoded.length() - 4);
        });
        return Stream.concat(Stream.of(marker, wide, HexFormat.of().formatHex(bytes)), inBase64)
                .toList();
    }

    /** Every row of every table, as it is dumped, and what is bytes as the text it may be. */
    public static List<String> in(JdbcClient jdbc) {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(
                        table -> jdbc
                                .sql("SELECT t::text FROM \"" + table + "\" t")
                                .query((row, _) -> row.getString(1))
                                .list()
                                .stream())
                .flatMap(row -> Stream.of(row, unhexed(row)))
                .toList();
    }

    private static String unhexed(String row) {
        var text = new StringBuilder();
        var bytes = HEX.matcher(row);
        while (bytes.find()) {
            text.append(new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
