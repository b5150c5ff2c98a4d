package org.tadamon.api.signer.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.comment.CommentDesk;
import org.tadamon.api.component.Choice;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.signer.OwnDesk;
import org.tadamon.api.signer.OwnSheets;
import org.tadamon.api.signer.json.OwnForms.Chosen;
import org.tadamon.api.signer.json.OwnForms.Forget;
import org.tadamon.api.signer.json.OwnForms.Mine;
import org.tadamon.api.signer.json.OwnForms.OwnProblem;
import org.tadamon.api.signer.json.OwnForms.Said;
import org.tadamon.core.refusal.CommandRefused;

/** What signers do with their own signature, over JSON. */
@RestController
@RequestMapping("/api/v1/own-signature")
@Tag(name = "One's own signature")
class OwnSignatureController {

    private final Handles handles;
    private final OwnDesk desk;
    private final OwnSheets sheets;
    private final CommentDesk comments;
    private final EventStore events;

    OwnSignatureController(Handles handles, OwnDesk desk, OwnSheets sheets, CommentDesk comments, EventStore events) {
        this.comments = comments;
        this.handles = handles;
        this.desk = desk;
        this.sheets = sheets;
        this.events = events;
    }

    @PostMapping
    @Operation(
            summary = "See one's own signature",
            description = "Whether and since when it counts, why not if not, what it shows and who is allowed what. The"
                    + " handle comes with the answer of /api/v1/confirmations; it works for half an hour, and every answer"
                    + " here has a new one.")
    OwnJson look(@RequestBody Mine mine, Locale locale) {
        return then(mine.handle(), locale, _ -> {});
    }

    @PostMapping("/choices")
    @Operation(
            summary = "Choose what is shown, and who is allowed what",
            description = "What is left out stays as it is. On a guarded petition nobody shows more than a number,"
                    + " whatever is chosen.")
    OwnJson choose(@RequestBody Chosen chosen, Locale locale) {
        if (chosen.visibility() != null && !Choice.VISIBILITIES.contains(chosen.visibility())) {
            throw new CommandRefused(new OwnProblem("visibility", "visibility-unknown"));
        }
        return then(chosen.handle(), locale, who -> desk.choose(who, chosen.visibility(), chosen.consents()));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Confirm what was given with one's address", description = "Once one has seen what it is.")
    OwnJson confirm(@RequestBody Mine mine, Locale locale) {
        return then(mine.handle(), locale, desk::confirm);
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Take the signature back", description = "It counts no more, and may be given again.")
    OwnJson withdraw(@RequestBody Mine mine, Locale locale) {
        return then(mine.handle(), locale, desk::withdraw);
    }

    @PostMapping("/erase")
    @Operation(
            summary = "Be forgotten",
            description = "Name and address are destroyed. The number stands, unless along says that it is to go, too.")
    OwnJson erase(@RequestBody Forget forget, Locale locale) {
        return then(forget.handle(), locale, who -> desk.erase(who, Boolean.TRUE.equals(forget.along())));
    }

    @PostMapping("/not-me")
    @Operation(summary = "Say that it was somebody else", description = "Nothing of it remains, not even the number.")
    OwnJson notMe(@RequestBody Mine mine, Locale locale) {
        return then(mine.handle(), locale, who -> desk.erase(who, true));
    }

    @PostMapping("/review")
    @Operation(
            summary = "Ask for another look at a held or removed signature",
            description = "Once for each time it was held or removed; otherwise it changes nothing.")
    OwnJson review(@RequestBody Mine mine, Locale locale) {
        return then(mine.handle(), locale, desk::review);
    }

    @PostMapping("/comment")
    @Operation(
            summary = "Say why one signs, or say it otherwise",
            description = "Moderators read it before it shows, each time. An empty comment takes back what was said.")
    OwnJson comment(@RequestBody Said said, Locale locale) {
        var words = Objects.requireNonNullElse(said.comment(), "");
        return then(said.handle(), locale, who -> {
            if (words.isBlank()) {
                comments.takeBack(who.signature());
            } else {
                comments.change(who.petition(), who.signature(), words);
            }
        });
    }

    private OwnJson then(@Nullable String handle, Locale locale, Consumer<Handle> action) {
        var who = handles.read(Use.OWN, handle)
                .orElseThrow(() -> new CommandRefused(new OwnProblem("handle", "handle-over")));
        action.accept(who);
        var reader = new Reader(IcuMessages.languageFor(locale.getLanguage()), "");
        return SignerStory.of(events, who.signature())
                .flatMap(story -> sheets.sheet(who.signature(), reader).map(sheet -> OwnJson.of(sheet, story)))
                .orElse(OwnJson.FORGOTTEN);
    }
}
