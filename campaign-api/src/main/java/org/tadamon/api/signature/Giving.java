package org.tadamon.api.signature;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.comment.CommentDesk;
import org.tadamon.api.confirmation.Confirming;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.consent.Consent;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureCommand.GiveSignature;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Signer;

/** Seals what a signer wrote, and has the signature given. */
@Component
class Giving {

    /**
     * The signature that is asked for.
     *
     * @param hold why it is to be looked at before it counts; {@code null} for not at all
     * @param isNew whether this address has not signed before
     */
    record Asked(
            SignatureId id, PetitionId petition, @Nullable String hold, List<Consent> agreed, boolean isNew) {}

    private final CommandGateway commands;
    private final CommentDesk comments;
    private final Confirming confirming;

    Giving(CommandGateway commands, CommentDesk comments, Confirming confirming) {
        this.commands = commands;
        this.comments = comments;
        this.confirming = confirming;
    }

    void give(Asked asked, SignatureInput input, SubjectSecret secret) {
        if (!input.comment().isEmpty()) {
            comments.with(asked.petition, asked.id, secret, input.comment(), asked.isNew);
        }
        var signer = new Signer(
                secret.seal("signer.name", input.name()),
                secret.seal("signer.email", input.email().given()),
                input.visibility(),
                input.language());
        try {
            commands.sendAndWait(new GiveSignature(
                    asked.id,
                    asked.petition,
                    signer,
                    input.area(),
                    input.source(),
                    confirming.asked(),
                    asked.hold,
                    asked.agreed));
        } catch (ConcurrencyException sameMoment) {
            // the same person, signing twice at once: the other one was taken, which is what was asked for
        }
    }
}
