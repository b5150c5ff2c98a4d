package org.tadamon.api.photo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a picture that is painted over, so that whoever is there cannot be recognised.
 *
 * @param left in thousandths of the width of the picture as it is seen, as {@code width}
 * @param top in thousandths of its height, as {@code height}
 */
public record Cover(int left, int top, int width, int height) {

    private static final int WHOLE = 1_000;
    private static final int MOST = 100;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}),(\\d{1,4}),(\\d{1,4}),(\\d{1,4})");

    /**
     * Reads {@code left,top,width,height} of each, with spaces between them; empty where anything else is written, a
     * part has no size or does not begin within the picture, or there are more than a hundred.
     */
    public static Optional<List<Cover>> read(String text) {
        var covers = new ArrayList<Cover>();
        for (var one : Stream.of(inDigits(text).strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList()) {
            var numbers = WRITTEN.matcher(one);
            if (!numbers.matches()) {
                return Optional.empty();
            }
            var cover = new Cover(
                    Integer.parseInt(numbers.group(1)),
                    Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(4)));
            if (!cover.isWithin()) {
                return Optional.empty();
            }
            covers.add(cover);
        }
        return covers.size() > MOST ? Optional.empty() : Optional.of(List.copyOf(covers));
    }

    /** Digits and commas of Arabic are as good as any. */
    private static String inDigits(String text) {
        var written = new StringBuilder();
        text.codePoints()
                .map(one -> one == '،' ? ',' : one)
                .forEach(one -> written.appendCodePoint(Character.isDigit(one) ? '0' + Character.digit(one, 10) : one));
        return written.toString();
    }

    private boolean isWithin() {
        return left < WHOLE && top < WHOLE && width > 0 && height > 0;
    }

    /** Its first and its last pixel on a side of this length, the last one no more part of it. */
    static int[] pixels(int begin, int length, int side) {
        int first = Math.floorDiv(begin * side, WHOLE);
        int end = Math.min(side, Math.ceilDiv((begin + length) * side, WHOLE));
        return new int[] {first, end};
    }
}
