package org.tadamon.api.signer;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.component.Again;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.core.refusal.CommandRefused;

/** What signers do with their own signature. */
@Controller
@RequestMapping("/{language:ar|en}/signature")
final class OwnController {

    private final Handles handles;
    private final OwnDesk desk;
    private final SignerPages pages;
    private final Again again;

    OwnController(Handles handles, OwnDesk desk, SignerPages pages, Again again) {
        this.handles = handles;
        this.desk = desk;
        this.pages = pages;
        this.again = again;
    }

    @PostMapping("/choices")
    ModelAndView choose(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            desk.choose(who, typed.get("visibility"), ConsentCard.ticked(typed));
            return "saved";
        });
    }

    /** What was given with their address, once they have seen what it is. */
    @PostMapping("/confirm")
    ModelAndView confirm(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            desk.confirm(who);
            return "confirmed";
        });
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            desk.withdraw(who);
            return "withdrawn";
        });
    }

    /** For good: the name and the address are destroyed; the number stands, unless it is to go along. */
    @PostMapping("/erase")
    ModelAndView erase(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            boolean along = typed.containsKey("along");
            desk.erase(who, along);
            return along ? "erased-along" : "erased";
        });
    }

    /** Somebody else typed this address: nothing of it remains, not even the number. */
    @PostMapping("/not-me")
    ModelAndView notMe(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            desk.erase(who, true);
            return "not-me";
        });
    }

    @PostMapping("/review")
    ModelAndView review(@RequestParam Map<String, String> typed, Reader reader) {
        return act(typed, reader, who -> {
            desk.review(who);
            return "review";
        });
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/choices", "/confirm", "/withdraw", "/erase", "/not-me", "/review"})
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language());
    }

    private ModelAndView act(Map<String, String> typed, Reader reader, Function<Handle, String> action) {
        return handles.read(Use.OWN, typed.get("token"))
                .map(who -> {
                    try {
                        return pages.own(who.signature(), action.apply(who), reader);
                    } catch (CommandRefused refused) {
                        var page = pages.own(who.signature(), null, reader);
                        return again.refused(page, refused, reader.locale(), field -> field);
                    }
                })
                .orElseGet(pages::over);
    }
}
