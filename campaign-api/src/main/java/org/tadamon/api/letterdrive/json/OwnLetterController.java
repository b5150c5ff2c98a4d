package org.tadamon.api.letterdrive.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.letterdrive.post.PostOffice.CopyNow;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.OwnLetters;
import org.tadamon.core.refusal.CommandRefused;

/** What those who wrote do with their own letter, over JSON. */
@RestController
@Tag(name = "Letters")
class OwnLetterController {

    /** By which one sees one's letter. */
    record Mine(@Nullable String handle) {
        @Override
        public String toString() {
            return "<mine>";
        }
    }

    /** What has become of one copy: {@code waiting}, {@code sent}, and so on. */
    record CopyJson(String name, String office, String area, String state) {

        static CopyJson of(CopyNow copy) {
            return new CopyJson(copy.to().name(), copy.to().office(), copy.to().areaCode(), copy.state());
        }
    }

    /**
     * One's own letter.
     *
     * @param text left out once it has gone: it is not kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterJson(
            @Nullable String drive,
            boolean forgotten,
            @Nullable String text,
            List<CopyJson> copies) {
        @Override
        public String toString() {
            return "<letter>";
        }
    }

    private final OwnLetters own;
    private final LetterHandles handles;

    OwnLetterController(OwnLetters own, LetterHandles handles) {
        this.own = own;
        this.handles = handles;
    }

    @PostMapping("/api/v1/own-letter")
    @Operation(
            summary = "See what has become of one's letter",
            description = "The handle comes with the answer of /api/v1/letter-confirmations.")
    LetterJson look(@RequestBody Mine mine) {
        return then(mine, _ -> {});
    }

    @PostMapping("/api/v1/own-letter/take-back")
    @Operation(summary = "Take back what has not gone")
    LetterJson takeBack(@RequestBody Mine mine) {
        return then(mine, own::takeBack);
    }

    @PostMapping("/api/v1/own-letter/erase")
    @Operation(summary = "Be forgotten", description = "What has not gone does not go; what was sent stays sent.")
    LetterJson erase(@RequestBody Mine mine) {
        return then(mine, own::erase);
    }

    private LetterJson then(Mine mine, Consumer<Handle> action) {
        var who = handles.read(Use.OWN, mine.handle).orElseThrow(() -> new CommandRefused(LetterProblems.HANDLE_OVER));
        action.accept(who);
        return own.find(who)
                .map(letter -> new LetterJson(
                        letter.handle().drive().toString(),
                        false,
                        letter.written() == null ? null : letter.written().text(),
                        letter.copies().stream().map(CopyJson::of).toList()))
                .orElseGet(() -> new LetterJson(null, true, null, List.of()));
    }
}
