package org.tadamon.api.letterdrive.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.letterdrive.writing.ByHand;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.web.Refusals;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.refusal.CommandRefused;

/** Saying, over JSON, that one has sent a letter by oneself. Nothing is kept of who says so. */
@RestController
@Tag(name = "Letters")
class ByHandController {

    /**
     * That it was sent.
     *
     * @param handle that of the answer, to say so of the same letter to somebody else, or again; nothing the first time
     * @param area the code of the area the writer lives in
     * @param to the key of whom it was sent to
     */
    record Sent(
            @Nullable String handle,
            @Nullable String area,
            @Nullable String to) {}

    /** To be sent along when more is said of the same letter. */
    record Noted(String handle) {}

    private final ByHand byHand;
    private final LetterHandles handles;
    private final Refusals refusals;

    ByHandController(ByHand byHand, LetterHandles handles, Refusals refusals) {
        this.byHand = byHand;
        this.handles = handles;
        this.refusals = refusals;
    }

    @PostMapping("/api/v1/letter-drives/{drive}/letters/by-hand")
    @Operation(
            summary = "Say that one has sent a letter by oneself",
            description = "Counted apart from those that were sent from here. Safe to repeat with the handle.")
    @Nullable
    Noted note(
            @PathVariable LetterDriveId drive,
            @RequestBody Sent sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!byHand.isLeft(request.getRemoteAddr())) {
            refusals.refuse(request, response, 429, "request/too-many");
            return null;
        }
        var page = handles.read(Use.BY_HAND, sent.handle)
                .filter(known -> known.drive().equals(drive))
                .orElseGet(() -> byHand.begin(drive));
        if (!byHand.note(page, sent.area, sent.to, request.getRemoteAddr())) {
            throw new CommandRefused(LetterProblems.TO_NOBODY);
        }
        return new Noted(handles.written(Use.BY_HAND, page));
    }
}
