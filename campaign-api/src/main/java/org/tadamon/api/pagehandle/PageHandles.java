package org.tadamon.api.pagehandle;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.TokenSeal;
import org.tadamon.api.vault.Vault;

/** Makes handles of every kind; each kind has a key of its own, which every node knows. */
@Component
public class PageHandles {

    private static final UUID SCOPE = UUID.fromString("636f6e66-0000-4000-8000-000000000001");

    private final byte[] key;
    private final Clock clock;

    PageHandles(Vault vault, Clock clock) {
        vault.prepare(SCOPE);
        this.key = vault.tag(SCOPE, new byte[0]);
        this.clock = clock;
    }

    /**
     * Handles of one kind.
     *
     * @param use what may be done with them; those of one use are of none for another
     * @param lives how long each can be used
     */
    public PageHandle of(String use, Duration lives) {
        return new PageHandle(TokenSeal.of(key, use), lives, clock);
    }
}
