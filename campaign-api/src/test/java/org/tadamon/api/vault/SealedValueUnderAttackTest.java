package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** Somebody who can write into the database, and holds no key, … */
class SealedValueUnderAttackTest {

    private static final UUID PETITION = UUID.randomUUID();
    private static final KeyRef LAYLA = new KeyRef(PETITION, UUID.randomUUID());
    private static final KeyRef SAMIR = new KeyRef(PETITION, UUID.randomUUID());
    private static final KeyRef ELSEWHERE = new KeyRef(UUID.randomUUID(), LAYLA.subject());
    private static final SecretKey KEY = SealedFormat.dataKey(Crypto.random(32));

    /** On both sides of where another 32 bytes begin, in one, two, three and four bytes a character. */
    static List<String> values() {
        return List.of(
                "",
                " ",
                "a".repeat(30),
                "a".repeat(31),
                "a".repeat(32),
                "a".repeat(33),
                "a".repeat(63),
                "a".repeat(64),
                "é".repeat(16),
                "ليلى حدّاد",
                "ل".repeat(15) + "ى",
                "ل".repeat(16),
                "لـ\u200fـى \u064e\u0651",
                "👩‍👩‍👧‍👦",
                "🏳️‍🌈".repeat(40),
                "ends in zero\0\0",
                "ends like padding\u0080",
                "\u0000",
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("values")
    void doesNotKeepItsOwnerFromReading(String value) throws Exception {
        assertThat(SealedFormat.open(KEY, SealedFormat.seal(KEY, LAYLA, "signer.name", value)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void changesNoBit(String value) {
        var bytes = bytes(SealedFormat.seal(KEY, LAYLA, "signer.name", value));
        IntStream.range(0, Math.min(8 * bytes.length, 2_000)).forEach(bit -> {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(of(changed));
        });
    }

    /** The last character of base64 has bits that mean nothing: there must be one way to write a value, not four. */
    @ParameterizedTest
    @MethodSource("values")
    void changesNoCharacter(String value) {
        var sealed = SealedFormat.seal(KEY, LAYLA, "signer.name", value).sealed();
        IntStream.range(Math.max(0, sealed.length() - 100), sealed.length()).forEach(at -> {
            for (var other : new char[] {'A', 'B', 'x', '/', '=', ' ', '-'}) {
                if (sealed.charAt(at) != other) {
                    refused(written(sealed.substring(0, at) + other + sealed.substring(at + 1)));
                }
            }
        });
        refused(written(sealed + "\n"));
        refused(written(sealed + "="));
        refused(written(sealed.replace("=", "") + "A"));
    }

    @Test
    void cutsAndAddsNothing() {
        var bytes = bytes(SealedFormat.seal(KEY, LAYLA, "signer.name", "a".repeat(70)));
        for (int length = 0; length < bytes.length; length++) {
            refused(of(Arrays.copyOf(bytes, length)));
            refused(of(Arrays.copyOfRange(bytes, bytes.length - length, bytes.length)));
        }
        for (int more = 1; more <= 64; more++) {
            refused(of(Arrays.copyOf(bytes, bytes.length + more)));
        }
        refused(written(""));
    }

    @Test
    void takesNoPieceOfOneValueForAnother() {
        var first = bytes(SealedFormat.seal(KEY, LAYLA, "signer.name", "a".repeat(70)));
        var second = bytes(SealedFormat.seal(KEY, LAYLA, "signer.name", "b".repeat(70)));
        for (int at = 1; at < first.length; at++) {
            var spliced = first.clone();
            System.arraycopy(second, at, spliced, at, second.length - at);
            refused(of(spliced));
        }
    }

    /** Even where two people had the same key: what a value is and whose is sealed with it. */
    @Test
    void putsNoValueWhereAnotherBelongs() {
        var name = SealedFormat.seal(KEY, LAYLA, "signer.name", "Layla").sealed();
        for (var whose : List.of(SAMIR, ELSEWHERE, new KeyRef(LAYLA.subject(), LAYLA.scope()))) {
            refused(new Personal(1, whose, "signer.name", name));
        }
        for (var what : List.of("signer.email", "signer.name ", "signer.nam", "", "Signer.name", "1|signer.name")) {
            refused(new Personal(1, LAYLA, what, name));
        }
        for (var version : List.of(0, 2, -1, 11, Integer.MAX_VALUE)) {
            refused(new Personal(version, LAYLA, "signer.name", name));
        }
        assertThatThrownBy(() -> SealedFormat.open(
                        SealedFormat.dataKey(Crypto.random(32)), new Personal(1, LAYLA, "signer.name", name)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    /** What holds the key, and pads otherwise, is refused as well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "80",
                "61",
                "6180",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "6161616161616161616161616161616161616161616161616161616161616161",
                "6180000000000000000000000000000000000000000000000000000000000001",
                "6181000000000000000000000000000000000000000000000000000000000000",
                "61800000000000000000000000000000000000000000000000000000000000",
                "618000000000000000000000000000000000000000000000000000000000000000",
                "6180000000000000000000000000000000000000000000000000000000000000"
                        + "0000000000000000000000000000000000000000000000000000000000000000",
                "ff80000000000000000000000000000000000000000000000000000000000000",
                "c328800000000000000000000000000000000000000000000000000000000000"
            })
    void padsInOneWayOnly(String padded) {
        var additional = ("1|" + LAYLA + "|signer.name").getBytes(StandardCharsets.UTF_8);
        refused(of(Crypto.seal(KEY, additional, java.util.HexFormat.of().parseHex(padded))));
    }

    private static void refused(Personal value) {
        assertThatThrownBy(() -> SealedFormat.open(KEY, value)).isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] bytes(Personal value) {
        return Base64.getDecoder().decode(value.sealed());
    }

    private static Personal of(byte[] bytes) {
        return written(Base64.getEncoder().encodeToString(bytes));
    }

    private static Personal written(String sealed) {
        return new Personal(1, LAYLA, "signer.name", sealed);
    }
}
