package org.tadamon.api.comment.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.comment.CommentDesk;
import org.tadamon.api.component.Again;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.signer.SignerPages;
import org.tadamon.core.refusal.CommandRefused;

/** What signers do with what they said, from the page of their signature. */
@Controller
@RequestMapping("/{language:ar|en}/signature/comment")
final class OwnCommentController {

    private final Handles handles;
    private final CommentDesk desk;
    private final SignerPages pages;
    private final Again again;

    OwnCommentController(Handles handles, CommentDesk desk, SignerPages pages, Again again) {
        this.handles = handles;
        this.desk = desk;
        this.pages = pages;
        this.again = again;
    }

    /** Said, or said otherwise: it waits for a moderator. What could not be taken stays in its field. */
    @PostMapping
    ModelAndView change(
            @RequestParam(required = false) @Nullable String token,
            @RequestParam(defaultValue = "") String comment,
            Reader reader) {
        return act(token, "comment", comment, reader, who -> desk.change(who.petition(), who.signature(), comment));
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(@RequestParam(required = false) @Nullable String token, Reader reader) {
        return act(token, "comment-gone", null, reader, who -> desk.takeBack(who.signature()));
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"", "/take-back"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language());
    }

    private ModelAndView act(
            @Nullable String token, String done, @Nullable String typed, Reader reader, Consumer<Handle> action) {
        return handles.read(Use.OWN, token)
                .map(who -> {
                    try {
                        action.accept(who);
                        return pages.own(who.signature(), done, reader);
                    } catch (CommandRefused refused) {
                        var page = pages.own(who.signature(), null, reader).addObject("typedComment", typed);
                        return again.refused(page, refused, reader.locale(), field -> field);
                    }
                })
                .orElseGet(pages::over);
    }
}
