package org.tadamon.api.secret;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Eight characters to be read in a mail and typed into a page: no letter looks like a digit, and whoever mistakes one
 * for the other is understood. Forty bits, so it lives for minutes and a few tries.
 */
public final class Code {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** A new one, for example {@code 7GK2M0XQ}. */
    public static String draw() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /**
     * One made of these bits, the first forty of them.
     *
     * @param bits five bytes or more
     */
    public static String of(byte[] bits) {
        long forty = 0;
        for (int i = 0; i < 5; i++) {
            forty = forty << 8 | bits[i] & 0xff;
        }
        var code = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(LETTERS.charAt((int) (forty >>> 5 * i & 31)));
        }
        return code.toString();
    }

    /** As it was drawn, however it was typed: in small letters, with spaces, with Arabic digits. */
    public static String read(@Nullable String typed) {
        var code = new StringBuilder();
        (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .limit(64)
                .forEach(letter -> {
                    int digit = Character.digit(letter, 10);
                    if (digit >= 0) {
                        code.append(digit);
                    } else {
                        code.append(
                                switch (letter) {
                                    case 'O' -> "0";
                                    case 'I', 'L' -> "1";
                                    default -> LETTERS.indexOf(letter) >= 0 ? Character.toString(letter) : "";
                                });
                    }
                });
        return code.toString();
    }

    /** In two halves, as it is shown in a mail. */
    public static String shown(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
