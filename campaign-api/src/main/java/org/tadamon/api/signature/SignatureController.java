package org.tadamon.api.signature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.admission.Admission;
import org.tadamon.api.admission.Origin;
import org.tadamon.api.admission.ProofAnswer;
import org.tadamon.api.admission.ProofAnswer.ProofProblem;
import org.tadamon.api.admission.ProofNeeded;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.eventime.EvenTime;
import org.tadamon.api.inside.OwnAddress;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.signature.SigningDesk.Arrival;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureId;

/** Signing, over JSON. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}/signatures")
@Tag(name = "Signatures")
class SignatureController {

    /**
     * The same for everybody, whether they had signed before or not.
     *
     * @param handle to send with the code that comes by mail; left out where nothing has to be confirmed
     */
    record Accepted(boolean accepted, @Nullable String handle) {}

    private final SigningDesk desk;
    private final EvenTime even;
    private final Admission admission;
    private final ProofAnswer proofs;
    private final Confirming confirming;
    private final OwnAddress own;
    private final CommandGateway commands;
    private final EventStore events;
    private final OwnedPetitions petitions;

    SignatureController(
            SigningDesk desk,
            EvenTime even,
            Admission admission,
            ProofAnswer proofs,
            Confirming confirming,
            OwnAddress own,
            CommandGateway commands,
            EventStore events,
            OwnedPetitions petitions) {
        this.even = even;
        this.admission = admission;
        this.proofs = proofs;
        this.confirming = confirming;
        this.own = own;
        this.events = events;
        this.petitions = petitions;
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            summary = "Sign a petition",
            description =
                    "Safe to repeat: the same address gives the same signature and the same answer. 200 means it is on"
                            + " disk. It counts once the code that is mailed to the address was sent to"
                            + " /api/v1/confirmations, with the handle of this answer. Where very much comes from one"
                            + " network, 428 asks for a proof of work: solve the challenge in it and send the same"
                            + " again with it.")
    Accepted sign(
            @PathVariable PetitionId petition,
            @RequestBody SignatureForm form,
            Origin origin,
            HttpServletRequest request) {
        var gate = admission.gate(origin, form.proof());
        var arrival = new Arrival(own.of(request).orElse(null), gate);
        var signed = even.of(() -> desk.sign(petition, form, arrival));
        return new Accepted(true, confirming.handle(petition, signed.id(), signed.isNew()));
    }

    @ExceptionHandler
    ResponseEntity<ProofProblem> needed(ProofNeeded needed, Locale locale) {
        return proofs.to(needed, locale);
    }

    @DeleteMapping("/{signature}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Erase the person behind a signature",
            description =
                    "Organisers only. The number stands; name and address are destroyed within moments, everywhere.")
    void erase(@PathVariable PetitionId petition, @PathVariable SignatureId signature, Actor actor) {
        petitions.require(actor, Right.REMOVE_SIGNERS, petition);
        if (belongs(signature, petition)) {
            commands.sendAndWait(new EraseSignature(signature));
        }
    }

    /** Nobody learns from the answer who had signed, nor where. */
    private boolean belongs(SignatureId signature, PetitionId petition) {
        var history = events.readEvents(signature.toString());
        return history.hasNext()
                && history.next().getPayload() instanceof SignatureEvent first
                && first.petitionId().equals(petition);
    }
}
