package org.tadamon.api.running;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Solves challenges of ALTCHA v2 by trying, as the worker of our pages does, and knows nothing of how they are made.
 */
public final class Solver {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private Solver() {}

    /** What is sent as {@code proof}. */
    public static String solve(JsonNode challenge) {
        var parameters = challenge.get("parameters");
        var prefix = HEX.parseHex(parameters.get("keyPrefix").asString());
        var nonce = HEX.parseHex(parameters.get("nonce").asString());
        var salt = HEX.parseHex(parameters.get("salt").asString());
        for (int counter = 0; ; counter++) {
            var password = ByteBuffer.allocate(nonce.length + 4).put(nonce).putInt(counter);
            var key = derive(password.array(), salt, parameters.get("cost").asInt());
            if (Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length)) {
                return payload(challenge, counter, HEX.formatHex(key));
            }
        }
    }

    /** What would be sent for this solution, right or wrong. */
    public static String payload(JsonNode challenge, int counter, String derivedKey) {
        var solution = Map.of("counter", counter, "derivedKey", derivedKey, "time", 12.5);
        var json = JSON.writeValueAsString(Map.of("challenge", challenge, "solution", solution));
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] derive(byte[] password, byte[] salt, int rounds) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password, "HmacSHA256"));
            mac.update(salt);
            var round = mac.doFinal(new byte[] {0, 0, 0, 1});
            var key = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int at = 0; at < key.length; at++) {
                    key[at] ^= round[at];
                }
            }
            return key;
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException(every);
        }
    }
}
