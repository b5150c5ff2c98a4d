package org.tadamon.api.confirmation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.TokenSeal;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * What a page holds instead of a cookie: whose signature it is about, sealed, so that nobody who holds it learns even
 * whether there is one. It is the same length for everybody and other bytes each time; every node reads it.
 */
@Component
public class Handles {

    private static final UUID SCOPE = UUID.fromString("636f6e66-0000-4000-8000-000000000001");
    private static final int LONGEST = 512;
    private static final char PADDING = '=';

    /** What a page may do with it. */
    public enum Use {
        /** Send a code to somebody who has just signed, and type it: that confirms the signature. */
        MAILED(Duration.ofDays(7)),
        /** Send a code to a signer who comes back, and type it: that shows the signature and confirms nothing. */
        BACK(Duration.ofDays(1)),
        /** See and change the signature: its signer has just shown who they are. */
        OWN(Duration.ofMinutes(30));

        private final Duration lives;

        Use(Duration lives) {
            this.lives = lives;
        }
    }

    /**
     * A signature a page is about.
     *
     * @param signature one that there need not be
     * @param fresh whether the page itself has just given it, so that it may be undone from there until it is confirmed
     */
    public record Handle(PetitionId petition, SignatureId signature, boolean fresh) {}

    private final Map<Use, TokenSeal> seals = new EnumMap<>(Use.class);
    private final Clock clock;

    Handles(Vault vault, Clock clock) {
        this.clock = clock;
        vault.prepare(SCOPE);
        var key = vault.tag(SCOPE, new byte[0]);
        for (var use : Use.values()) {
            seals.put(use, TokenSeal.of(key, use.name()));
        }
    }

    /** As it stands in a page. */
    public String written(Use use, Handle handle) {
        var text = handle.petition + "|" + handle.signature + "|" + (handle.fresh ? 1 : 0) + "|"
                + clock.instant().toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(use).seal(text));
    }

    /** Reads what a page holds that waits for a code, whichever it is. */
    public Optional<Handle> waiting(@Nullable String written) {
        return read(Use.MAILED, written).or(() -> read(Use.BACK, written));
    }

    /** Reads what {@link #written} wrote for the same use; empty for anything else, and once it is too old. */
    public Optional<Handle> read(Use use, @Nullable String written) {
        if (written == null || written.length() > LONGEST || written.indexOf(PADDING) >= 0) {
            return Optional.empty();
        }
        try {
            return seal(use)
                    .open(Base64.getUrlDecoder().decode(written))
                    .map(text -> text.split("\\|"))
                    .filter(parts -> clock.instant()
                            .isBefore(Instant.ofEpochMilli(Long.parseLong(parts[3]))
                                    .plus(use.lives)))
                    .map(parts -> new Handle(PetitionId.of(parts[0]), SignatureId.of(parts[1]), parts[2].equals("1")));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private TokenSeal seal(Use use) {
        return Objects.requireNonNull(seals.get(use));
    }
}
