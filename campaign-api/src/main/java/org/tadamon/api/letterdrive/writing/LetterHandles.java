package org.tadamon.api.letterdrive.writing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.pagehandle.PageHandle;
import org.tadamon.api.pagehandle.PageHandles;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.PostingId;

/** What a page of somebody who writes holds instead of a cookie: which letter it is about, sealed. */
@Component
public class LetterHandles {

    /** What a page may do with it. */
    public enum Use {
        /** Ask for the code once more, and type it: that has the letter sent. */
        WRITTEN(Duration.ofDays(2)),
        /** See the letter, take it back, be forgotten: whose it is has just been shown. */
        OWN(Duration.ofHours(2)),
        /** Say that one has sent it by oneself. */
        BY_HAND(Duration.ofDays(30));

        private final Duration lives;

        Use(Duration lives) {
            this.lives = lives;
        }
    }

    /** A letter a page is about. */
    public record Handle(LetterDriveId drive, PostingId letter) {}

    private final Map<Use, PageHandle> kinds = new EnumMap<>(Use.class);

    LetterHandles(PageHandles handles) {
        for (var use : Use.values()) {
            kinds.put(use, handles.of("LETTER_" + use.name(), use.lives));
        }
    }

    /** As it stands in a page. */
    public String written(Use use, Handle handle) {
        return kind(use).written(handle.drive.toString(), handle.letter.toString());
    }

    /** Reads what {@link #written} wrote for the same use; empty for anything else, and once it is too old. */
    public Optional<Handle> read(Use use, @Nullable String written) {
        return kind(use)
                .read(written)
                .map(facts -> new Handle(LetterDriveId.of(facts.get(0)), PostingId.of(facts.get(1))));
    }

    private PageHandle kind(Use use) {
        return Objects.requireNonNull(kinds.get(use));
    }
}
