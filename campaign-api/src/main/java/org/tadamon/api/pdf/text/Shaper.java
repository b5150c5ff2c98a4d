package org.tadamon.api.pdf.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.api.pdf.text.Typefaces.Drawn;

/**
 * Turns a paragraph into letters, in the order they were written: Arabic ones joined to their neighbours, each with its
 * direction. See Unicode UAX #9 and the forms of Arabic letters in U+FE70 to U+FEFF.
 */
public final class Shaper {

    private static final char LAM = '\u0644';
    private static final ArabicShaping JOINING =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    private final Typefaces typefaces;

    public Shaper(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A letter and the marks on it, as written. */
    private record Written(int codePoint, StringBuilder marks, int at) {}

    /** A paragraph, of one line however it was broken. */
    public record Shaped(String text, List<Letter> letters) {}

    public Shaped shaped(String paragraph, boolean isBold, boolean isRightToLeft) {
        var text = Normalizer2.getNFCInstance().normalize(paragraph.strip().replaceAll("[\\s\\p{Zs}]+", " "));
        var written = written(text);
        var bases = new StringBuilder();
        written.forEach(each -> bases.appendCodePoint(each.codePoint));
        var forms = joined(bases.toString()).codePoints().toArray();
        var levels = new Bidi(text, isRightToLeft ? Bidi.RTL : Bidi.LTR).getLevels();
        var letters = new ArrayList<Letter>();
        int at = 0;
        for (int form : forms) {
            var first = written.get(at++);
            var source = new StringBuilder().appendCodePoint(first.codePoint).append(first.marks);
            if (isBoth(form, first.codePoint)) {
                var second = written.get(at++);
                source.appendCodePoint(second.codePoint).append(second.marks);
            }
            if (!UCharacter.hasBinaryProperty(form, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                letters.add(letter(form, source.toString(), isBold, levels[first.at], first.at));
            }
        }
        return new Shaped(text, letters);
    }

    private static List<Written> written(String text) {
        var written = new ArrayList<Written>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (isMark(codePoint) && !written.isEmpty()) {
                written.getLast().marks.appendCodePoint(codePoint);
            } else {
                written.add(new Written(codePoint, new StringBuilder(), at));
            }
        }
        return written;
    }

    private static boolean isMark(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.ENCLOSING_MARK;
    }

    private static String joined(String bases) {
        try {
            return JOINING.shape(bases);
        } catch (ArabicShapingException neverWhenItMayGrow) {
            throw new IllegalStateException(neverWhenItMayGrow);
        }
    }

    /** Lam and alef are one form. */
    private static boolean isBoth(int form, int written) {
        return written == LAM && form >= 0xFEF5 && form <= 0xFEFC;
    }

    private Letter letter(int form, String source, boolean isBold, byte level, int at) {
        boolean isTurned = (level & 1) == 1;
        var drawn = typefaces.drawn(isTurned ? UCharacter.getMirror(form) : form, isBold);
        var marks = source.codePoints()
                .filter(mark -> isMark(mark) && drawn.face().draws(mark))
                .mapToObj(mark -> new Drawn(mark, drawn.face()))
                .toList();
        return new Letter(drawn, marks, source, level, at);
    }
}
