package org.tadamon.api.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code at the door… */
class CheckInCodeTest {

    static Stream<CheckInCode> codes() {
        return Stream.concat(
                Stream.generate(CheckInCode::draw).limit(50),
                Stream.of(new CheckInCode(0), new CheckInCode(79_927_398)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isReadAsItIsShown(CheckInCode code) {
        assertThat(code.shown()).matches("\\d{4} \\d{4}");
        assertThat(CheckInCode.read(code.shown())).contains(code);
        assertThat(CheckInCode.read("  " + code.shown().replace(" ", "-"))).contains(code);
        var arabic = code.shown().chars().map(c -> c == ' ' ? c : c - '0' + '٠');
        assertThat(CheckInCode.read(arabic.mapToObj(Character::toString).reduce("", String::concat)))
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void tellsEveryDigitThatIsWrong(CheckInCode code) {
        var digits = code.shown().replace(" ", "");
        for (int at = 0; at < digits.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (digits.charAt(at) != other) {
                    assertThat(CheckInCode.read(digits.substring(0, at) + other + digits.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
    }

    /** Luhn tells all but 0 and 9. */
    @ParameterizedTest
    @MethodSource("codes")
    void tellsDigitsThatWereSwapped(CheckInCode code) {
        var digits = code.shown().replace(" ", "");
        for (int at = 0; at + 1 < digits.length(); at++) {
            var swapped =
                    digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
            boolean hard = Math.abs(digits.charAt(at) - digits.charAt(at + 1)) == 9;
            if (!swapped.equals(digits) && !hard) {
                assertThat(CheckInCode.read(swapped)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234 56789", "Layla", "0000 000"})
    void isNothingElse(String typed) {
        assertThat(CheckInCode.read(typed)).isEmpty();
        assertThat(CheckInCode.read(typed + new Random(1).nextInt(10) + "x")).isEmpty();
    }
}
