package org.tadamon.api.pdf.text;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One typeface in one weight. Lengths are in thousandths of its size. For one thread. */
public final class Face {

    /** What a character covers, from where it is set. */
    public record Extent(double left, double bottom, double right, double top) {

        public double middle() {
            return (left + right) / 2;
        }
    }

    private static final Extent NOTHING = new Extent(0, 0, 0, 0);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double scale;
    private final Map<Integer, Integer> widths = new HashMap<>();

    /** Read from the fonts that come along. */
    Face(String name) {
        try (var file = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            scale = 1000.0 / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public TrueTypeFont font() {
        return font;
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    public int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    public int width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measured);
    }

    private int measured(int codePoint) {
        try {
            return (int) Math.round(font.getAdvanceWidth(glyph(codePoint)) * scale);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Extent extent(int codePoint) {
        try {
            var drawn = font.getGlyph().getGlyph(glyph(codePoint));
            if (drawn == null) {
                return NOTHING;
            }
            var box = drawn.getBoundingBox();
            return new Extent(
                    box.getLowerLeftX() * scale,
                    box.getLowerLeftY() * scale,
                    box.getUpperRightX() * scale,
                    box.getUpperRightY() * scale);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is drawn of a character, from where it is set. */
    public Shape outline(int codePoint) {
        try {
            var drawn = font.getGlyph().getGlyph(glyph(codePoint));
            var outline = drawn == null ? new GeneralPath() : drawn.getPath();
            return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(outline);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
