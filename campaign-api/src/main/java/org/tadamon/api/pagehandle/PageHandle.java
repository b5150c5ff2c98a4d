package org.tadamon.api.pagehandle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.vault.TokenSeal;

/** What a page holds instead of a cookie, of one kind: some facts and when it was written, sealed. */
public final class PageHandle {

    private static final int LONGEST = 512;
    private static final char PADDING = '=';

    private final TokenSeal seal;
    private final Duration lives;
    private final Clock clock;

    PageHandle(TokenSeal seal, Duration lives, Clock clock) {
        this.seal = seal;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * As it stands in a page: the same length for facts of the same length, and other bytes each time.
     *
     * @param facts none of which has a {@code |} in it
     */
    public String written(String... facts) {
        var text = String.join("|", facts) + "|" + clock.instant().toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text));
    }

    /** Reads what {@link #written} wrote; empty for anything else, and once it is too old. */
    public Optional<List<String>> read(@Nullable String written) {
        if (written == null || written.length() > LONGEST || written.indexOf(PADDING) >= 0) {
            return Optional.empty();
        }
        try {
            return seal.open(Base64.getUrlDecoder().decode(written))
                    .map(text -> List.of(text.split("\\|")))
                    .filter(facts -> clock.instant()
                            .isBefore(Instant.ofEpochMilli(Long.parseLong(facts.getLast()))
                                    .plus(lives)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
