package org.tadamon.api.confirmation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.pagehandle.PageHandle;
import org.tadamon.api.pagehandle.PageHandles;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;

/**
 * What a page holds instead of a cookie: whose signature it is about, sealed, so that nobody who holds it learns even
 * whether there is one. It is the same length for everybody and other bytes each time; every node reads it.
 */
@Component
public class Handles {

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

    private final Map<Use, PageHandle> kinds = new EnumMap<>(Use.class);

    Handles(PageHandles handles) {
        for (var use : Use.values()) {
            kinds.put(use, handles.of(use.name(), use.lives));
        }
    }

    /** As it stands in a page. */
    public String written(Use use, Handle handle) {
        return kind(use).written(handle.petition.toString(), handle.signature.toString(), handle.fresh ? "1" : "0");
    }

    /** Reads what a page holds that waits for a code, whichever it is. */
    public Optional<Handle> waiting(@Nullable String written) {
        return read(Use.MAILED, written).or(() -> read(Use.BACK, written));
    }

    /** Reads what {@link #written} wrote for the same use; empty for anything else, and once it is too old. */
    public Optional<Handle> read(Use use, @Nullable String written) {
        return kind(use)
                .read(written)
                .map(facts -> new Handle(
                        PetitionId.of(facts.get(0)),
                        SignatureId.of(facts.get(1)),
                        facts.get(2).equals("1")));
    }

    private PageHandle kind(Use use) {
        return Objects.requireNonNull(kinds.get(use));
    }
}
