package org.tadamon.api.pdf.text;

import java.util.List;

/** What documents are set in: one face for Arabic and one for all else, each regular and bold. For one thread. */
public final class Typefaces {

    private static final int UNKNOWN = 0xFFFD;

    private final List<Face> regular = List.of(new Face("NotoNaskhArabic-Regular"), new Face("NotoSerif-Regular"));
    private final List<Face> bold = List.of(new Face("NotoNaskhArabic-Bold"), new Face("NotoSerif-Bold"));

    /** A character and the face it is drawn in: another than was asked for where none draws that. */
    public record Drawn(int codePoint, Face face) {

        public Face.Extent extent() {
            return face.extent(codePoint);
        }
    }

    Drawn drawn(int codePoint, boolean isBold) {
        var faces = isBold ? bold : regular;
        var asked = isArabic(codePoint) ? faces.getFirst() : faces.getLast();
        return asked.draws(codePoint) ? new Drawn(codePoint, asked) : elsewhere(codePoint, faces);
    }

    private static Drawn elsewhere(int codePoint, List<Face> faces) {
        return faces.stream()
                .filter(face -> face.draws(codePoint))
                .findFirst()
                .map(face -> new Drawn(codePoint, face))
                .orElse(new Drawn(UNKNOWN, faces.getLast()));
    }

    private static boolean isArabic(int codePoint) {
        return codePoint >= 0x600 && codePoint <= 0x8FF || codePoint >= 0xFB50 && codePoint <= 0xFEFF;
    }
}
