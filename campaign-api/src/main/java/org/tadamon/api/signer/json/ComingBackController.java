package org.tadamon.api.signer.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signature.OwnSignature;
import org.tadamon.api.signer.json.OwnForms.Asked;
import org.tadamon.api.signer.json.OwnForms.Back;
import org.tadamon.api.signer.json.OwnForms.OwnProblem;
import org.tadamon.api.web.Refusals;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureId;

/** From a petition back to one's signature of it, by the address it was given with, over JSON. */
@RestController
@Tag(name = "One's own signature")
class ComingBackController {

    private final Limit asked = new Limit(60, Duration.ofHours(1));
    private final PetitionViews petitions;
    private final OwnSignature signatures;
    private final Confirming confirming;
    private final Handles handles;
    private final EvenTime even;
    private final OwnAddress own;
    private final Ids ids;
    private final Refusals refusals;

    ComingBackController(
            PetitionViews petitions,
            OwnSignature signatures,
            Confirming confirming,
            Handles handles,
            EvenTime even,
            OwnAddress own,
            Ids ids,
            Refusals refusals) {
        this.petitions = petitions;
        this.signatures = signatures;
        this.confirming = confirming;
        this.handles = handles;
        this.even = even;
        this.own = own;
        this.ids = ids;
        this.refusals = refusals;
    }

    @PostMapping("/api/v1/petitions/{petition}/signatures/codes")
    @Operation(
            summary = "Ask for the code that leads back to one's signature",
            description = "It is mailed to the address the signature was given with. The answer is the same for every"
                    + " address, whether somebody signed with it or not; send its handle and the code to"
                    + " /api/v1/confirmations.")
    @Nullable
    Asked ask(
            @PathVariable PetitionId petition,
            @RequestBody Back back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = petitions.published(petition).id();
        var email = EmailAddress.parse(Objects.requireNonNullElse(back.email(), ""))
                .orElseThrow(() -> new CommandRefused(new OwnProblem("email", "email-invalid")));
        if (!asked.isLeft(request.getRemoteAddr())) {
            refusals.refuse(request, response, 429, "request/too-many");
            return null;
        }
        asked.count(request.getRemoteAddr());
        var signature =
                even.of(() -> signatures.find(id, email)).orElseGet(() -> new SignatureId(ids.next())); // there is none
        var language = IcuMessages.languageFor(back.language());
        confirming.again(signature, language, own.of(request).orElse(null));
        return new Asked(handles.written(Use.BACK, new Handle(id, signature, false)));
    }
}
