package org.tadamon.api.mydata;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.vault.Vault;

/**
 * From one's own signature to everything that is held about its address, without another mail: whoever is there has
 * shown that the address is theirs. So nobody is shut out by strangers who ask for codes in their name.
 */
@Controller
@RequestMapping("/{language:ar|en}/my-data/mine")
final class FromSignatureController {

    private final Handles handles;
    private final EventStore events;
    private final Vault vault;
    private final MyData data;
    private final MyDataTokens tokens;
    private final MyDataPages pages;

    FromSignatureController(
            Handles handles, EventStore events, Vault vault, MyData data, MyDataTokens tokens, MyDataPages pages) {
        this.handles = handles;
        this.events = events;
        this.vault = vault;
        this.data = data;
        this.tokens = tokens;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView mine(@RequestParam(defaultValue = "") String token, Reader reader) {
        return handles.read(Use.OWN, token)
                .flatMap(who -> SignerStory.of(events, who.signature()))
                .flatMap(this::address)
                .map(address -> pages.list(data.of(address, reader.language()), tokens.written(address), null))
                .orElseGet(pages::over);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping
    ModelAndView reloaded(Reader reader) {
        return SeeOther.to("/" + reader.language() + "/my-data");
    }

    private Optional<EmailAddress> address(SignerStory story) {
        var email = story.signer().email();
        return Optional.ofNullable(vault.open(List.of(email)).get(email)).flatMap(EmailAddress::parse);
    }
}
