package org.tadamon.api.signature;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureId;

/** Signing, over JSON. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}/signatures")
@Tag(name = "Signatures")
class SignatureController {

    /** The same for everybody, whether they had signed before or not. */
    record Accepted(boolean accepted) {}

    private final SigningDesk desk;
    private final CommandGateway commands;

    SignatureController(SigningDesk desk, CommandGateway commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            summary = "Sign a petition",
            description =
                    "Safe to repeat: the same address gives the same signature and the same answer. 200 means it is on disk.")
    Accepted sign(@PathVariable PetitionId petition, @RequestBody SignatureForm form) {
        desk.sign(petition, form);
        return new Accepted(true);
    }

    @DeleteMapping("/{signature}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Erase the person behind a signature",
            description =
                    "Organisers only. The number stands; name and address are destroyed within moments, everywhere.")
    void erase(@PathVariable PetitionId petition, @PathVariable SignatureId signature) {
        try {
            commands.sendAndWait(new EraseSignature(signature));
        } catch (AggregateNotFoundException none) {
            // nobody learns from the answer who had signed
        }
    }
}
