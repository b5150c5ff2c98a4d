package org.tadamon.api.checkin;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Eight digits by which somebody is let in: easy to say aloud in any language and to type with one thumb. The last is
 * the check digit of Luhn (ISO/IEC 7812-1), so that a mistyped digit, or two of them swapped, lets in nobody else; it
 * misses 0 and 9 alone.
 *
 * @param number 0 to 99,999,999, as a whole
 */
public record CheckInCode(int number) {

    private static final int DIGITS = 8;
    private static final int PAYLOADS = 10_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckInCode draw() {
        int payload = RANDOM.nextInt(PAYLOADS);
        return new CheckInCode(payload * 10 + checkDigit(payload));
    }

    /** As it was typed, with spaces or in Arabic digits; empty for what is none. */
    public static Optional<CheckInCode> read(@Nullable String typed) {
        var digits = new StringBuilder();
        (typed == null ? "" : typed)
                .codePoints()
                .limit(64)
                .filter(Character::isDigit)
                .forEach(letter -> digits.append(Character.digit(letter, 10)));
        if (digits.length() != DIGITS) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits.toString());
        return Optional.of(new CheckInCode(number)).filter(code -> checkDigit(number / 10) == number % 10);
    }

    private static int checkDigit(int payload) {
        int sum = 0;
        boolean doubled = true;
        for (int rest = payload; rest > 0; rest /= 10) {
            int digit = rest % 10 * (doubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            doubled = !doubled;
        }
        return (10 - sum % 10) % 10;
    }

    /** In two halves, for example {@code 0451 7736}. */
    public String shown() {
        var digits = "%08d".formatted(number);
        return digits.substring(0, DIGITS / 2) + " " + digits.substring(DIGITS / 2);
    }

    /** It stands for a person. */
    @Override
    public String toString() {
        return "<check-in code>";
    }
}
