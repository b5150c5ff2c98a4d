package org.tadamon.api.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tadamon.api.pdf.text.Face;
import org.tadamon.api.pdf.text.Letter;
import org.tadamon.api.pdf.text.Lines.Line;
import org.tadamon.api.pdf.text.Typefaces.Drawn;

/** Draws lines, and remembers what each form it has drawn is to be read as. */
final class Pen {

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new LinkedHashMap<>();
    private final Map<PDFont, Map<Integer, String>> read = new HashMap<>();

    Pen(PDDocument document) {
        this.document = document;
    }

    /** What each glyph of a font is read as. */
    Map<Integer, String> read(PDFont font) {
        return read.getOrDefault(font, Map.of());
    }

    Iterable<PDType0Font> fonts() {
        return fonts.values();
    }

    /** With its left end there. */
    void draw(PDPageContentStream on, Line line, float x, float y, Style style) throws IOException {
        on.setNonStrokingColor(style.grey());
        on.beginText();
        on.newLineAtOffset(x, y);
        var run = new StringBuilder();
        Face face = null;
        for (var letter : line.letters()) {
            if (letter.drawn().face() != face) {
                show(on, run);
                face = letter.drawn().face();
                on.setFont(font(face), style.size());
            }
            remember(letter);
            run.appendCodePoint(letter.drawn().codePoint());
        }
        show(on, run);
        on.endText();
        double at = 0;
        for (var letter : line.letters()) {
            Marks.draw(on, letter, new Marks.Place(x + at * style.size() / 1000, y, style.size() / 1000));
            at += letter.width();
        }
    }

    private static void show(PDPageContentStream on, StringBuilder run) throws IOException {
        if (!run.isEmpty()) {
            on.showText(run.toString());
            run.setLength(0);
        }
    }

    /** What is one form of two letters is read as that form: readers disagree in which order to take two. */
    private void remember(Letter letter) {
        var plain = letter.source()
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .toArray();
        boolean isOne = plain.length == 1;
        remember(
                letter.drawn(),
                Character.toString(isOne ? plain[0] : letter.drawn().codePoint()));
    }

    private void remember(Drawn drawn, String source) {
        read.computeIfAbsent(font(drawn.face()), _ -> new HashMap<>())
                .putIfAbsent(drawn.face().glyph(drawn.codePoint()), source);
    }

    private PDType0Font font(Face face) {
        return fonts.computeIfAbsent(face, _ -> {
            try {
                return PDType0Font.load(document, face.font(), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
