package org.tadamon.api.pdf.text;

import java.util.List;

/**
 * One letter as it is set, with what stands above and below it.
 *
 * @param drawn its form beside its neighbours
 * @param marks vowel signs and the like, in the order they were written
 * @param source what was written, which is what is read back
 * @param level of the bidirectional algorithm; odd from right to left
 * @param at where it was in the paragraph
 */
public record Letter(Typefaces.Drawn drawn, List<Typefaces.Drawn> marks, String source, byte level, int at) {

    public int width() {
        return drawn.face().width(drawn.codePoint());
    }

    public boolean isSpace() {
        return drawn.codePoint() == ' ';
    }

    public Face.Extent extent() {
        return drawn.extent();
    }
}
