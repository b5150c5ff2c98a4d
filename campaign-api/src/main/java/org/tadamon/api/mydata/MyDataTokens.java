package org.tadamon.api.mydata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.vault.TokenSeal;
import org.tadamon.api.vault.Vault;

/** What the page about an address holds instead of a cookie: the address that was proven, sealed, for half an hour. */
@Component
class MyDataTokens {

    private static final UUID SCOPE = UUID.fromString("6d796461-0000-4000-8000-000000000001");
    private static final String USE = "my-data";
    private static final Duration LIVES = Duration.ofMinutes(30);
    private static final int LONGEST = 2_048;

    private final TokenSeal seal;
    private final Clock clock;

    MyDataTokens(Vault vault, Clock clock) {
        this.clock = clock;
        vault.prepare(SCOPE);
        this.seal = TokenSeal.of(vault.tag(SCOPE, new byte[0]), USE);
    }

    String written(EmailAddress proven) {
        var text = clock.instant().toEpochMilli() + "|" + proven.given();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text));
    }

    /** Empty for what was not written here, and once it is too old. */
    Optional<EmailAddress> read(String written) {
        if (written.length() > LONGEST || !written.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        try {
            return seal.open(Base64.getUrlDecoder().decode(written))
                    .map(text -> text.split("\\|", 2))
                    .filter(parts -> clock.instant()
                            .isBefore(Instant.ofEpochMilli(Long.parseLong(parts[0]))
                                    .plus(LIVES)))
                    .flatMap(parts -> EmailAddress.parse(parts[1]));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
