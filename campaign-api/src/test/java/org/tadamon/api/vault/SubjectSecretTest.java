package org.tadamon.api.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.tadamon.core.privacy.KeyRef;

/** A subject's secret … */
class SubjectSecretTest {

    private static final KeyRef KEY = new KeyRef(UUID.randomUUID(), UUID.randomUUID());
    private static final byte[] BYTES = Crypto.random(32);

    @Test
    void provesTheSameUseAlikeInEveryEpoch() {
        assertThat(secret(1, BYTES).proof("signature.confirm"))
                .hasSize(32)
                .isEqualTo(secret(2, BYTES).proof("signature.confirm"));
    }

    @Test
    void provesNothingOfAnotherUseOrPerson() {
        var proof = secret(1, BYTES).proof("signature.confirm");
        assertThat(proof)
                .isNotEqualTo(secret(1, BYTES).proof("signature.confirm "))
                .isNotEqualTo(secret(1, BYTES).proof("signature.manage"))
                .isNotEqualTo(secret(1, Crypto.random(32)).proof("signature.confirm"));
    }

    /** Were a proof made with the key that seals, whoever is shown one would hold something of that key. */
    @Test
    void provesWithAKeyThatSealsNothing() {
        var use = "signature.confirm".getBytes(StandardCharsets.UTF_8);
        assertThat(secret(1, BYTES).proof("signature.confirm"))
                .isNotEqualTo(Crypto.hmac(SealedFormat.dataKey(BYTES), use))
                .isNotEqualTo(Crypto.hmac(new SecretKeySpec(BYTES, "AES"), use));
        var proofKey = Crypto.derive(BYTES, "tadamon/proof/v1".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes(proofKey)).isNotEqualTo(bytes(SealedFormat.dataKey(BYTES)));
    }

    /** Codes that were mailed must be right after an upgrade: worked out by hand, with another implementation. */
    @Test
    void provesAsItAlwaysDid() {
        var known = new byte[32];
        assertThat(HexFormat.of().formatHex(secret(1, known).proof("signature.confirm")))
                .isEqualTo("a2709bb9660d0818a1212fab797f3c978d4fa9a021d0aa1709565d3a419e5c94");
    }

    private static SubjectSecret secret(int epoch, byte[] bytes) {
        return new SubjectSecret(KEY, epoch, new byte[40], bytes);
    }

    private static String bytes(SecretKey key) {
        return HexFormat.of().formatHex(key.getEncoded());
    }
}
