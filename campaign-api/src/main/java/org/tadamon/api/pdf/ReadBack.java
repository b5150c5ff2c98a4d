package org.tadamon.api.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What glyphs are read as: letters as they were written, where PDFBox would name the forms they took beside their
 * neighbours, by which nobody searches (ISO 32000-1, 9.10.3).
 */
final class ReadBack {

    /** The most that may stand in one list. */
    private static final int AT_ONCE = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ReadBack() {}

    /** Writes it in place of what is there. */
    static void write(COSStream toUnicode, Map<Integer, String> read) throws IOException {
        var text = new StringBuilder(HEAD);
        var left = new TreeMap<>(read).entrySet().iterator();
        for (int remaining = read.size(); remaining > 0; remaining -= AT_ONCE) {
            list(left, Math.min(AT_ONCE, remaining), text);
        }
        text.append(TAIL);
        try (var out = toUnicode.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void list(Iterator<Map.Entry<Integer, String>> from, int many, StringBuilder text) {
        text.append(many).append(" beginbfchar\n");
        for (int i = 0; i < many; i++) {
            var each = from.next();
            text.append('<')
                    .append(HexFormat.of().toHexDigits((short) (int) each.getKey()))
                    .append("> <")
                    .append(HexFormat.of().formatHex(each.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
        }
        text.append("endbfchar\n");
    }
}
