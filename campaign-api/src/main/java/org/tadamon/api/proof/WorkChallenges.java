package org.tadamon.api.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.limits.LimitSettings;
import org.tadamon.api.proof.Challenge.Data;
import org.tadamon.api.proof.Challenge.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes challenges and knows their solutions again. The counter to find is drawn here, so that the hardest luck is no
 * worse than {@code proofTries} tries, and a solution is known without deriving its key.
 */
@Component
class WorkChallenges {

    /** Long enough to read a petition and think about it. */
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final String ALGORITHM = "PBKDF2/SHA-256";
    private static final int RANDOM_BYTES = 16;
    private static final int PREFIX = Pbkdf2.KEY_LENGTH / 2;
    private static final int LONGEST = 4_096;
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ProofKey key;
    private final LimitSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** What a solver sends, in base64. */
    record Payload(@Nullable Challenge challenge, @Nullable Solution solution) {}

    /** What it found. */
    record Solution(long counter, @Nullable String derivedKey) {}

    WorkChallenges(ProofKey key, LimitSettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    Challenge make(String purpose, int effort) {
        var nonce = bytes();
        var salt = bytes();
        int counter = random.nextInt(Math.multiplyExact(settings.proofTries(), effort));
        var derived = HEX.formatHex(Pbkdf2.key(nonce, counter, salt, settings.proofCost()));
        var parameters = new Parameters(
                ALGORITHM,
                settings.proofCost(),
                new Data(effort, purpose),
                clock.instant().plus(LIFE).getEpochSecond(),
                Pbkdf2.KEY_LENGTH,
                derived.substring(0, 2 * PREFIX),
                key.sign("derived key", derived),
                HEX.formatHex(nonce),
                HEX.formatHex(salt));
        return new Challenge(parameters, key.sign("challenge", canonical(parameters)));
    }

    /** What a payload shows: that somebody has solved one of ours, made for this purpose, in time. */
    Optional<Proof> read(String payload, String purpose) {
        try {
            return payload.length() > LONGEST
                    ? Optional.empty()
                    : check(JSON.readValue(Base64.getDecoder().decode(payload), Payload.class), purpose);
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Proof> check(@Nullable Payload payload, String purpose) {
        if (payload == null || payload.challenge == null || payload.solution == null) {
            return Optional.empty();
        }
        var asked = payload.challenge.parameters();
        var found = payload.solution.derivedKey;
        var signature = payload.challenge.signature();
        if (asked == null || found == null || signature == null) {
            return Optional.empty();
        }
        var diesAt = Instant.ofEpochSecond(asked.expiresAt());
        return key.isSigned("challenge", canonical(asked), signature)
                        && clock.instant().isBefore(diesAt)
                        && asked.data().purpose().equals(purpose)
                        && found.startsWith(asked.keyPrefix())
                        && key.isSigned("derived key", found, asked.keySignature())
                ? Optional.of(
                        new Proof(HEX.parseHex(asked.nonce()), asked.data().effort(), diesAt))
                : Optional.empty();
    }

    /** As ALTCHA signs it: the names in the order of their letters, no spaces. */
    private static String canonical(Parameters parameters) {
        return new String(JSON.writeValueAsBytes(parameters), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
