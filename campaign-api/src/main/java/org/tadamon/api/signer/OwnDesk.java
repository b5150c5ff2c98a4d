package org.tadamon.api.signer;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Choice;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.consent.ConsentForm;
import org.tadamon.api.forgetting.SignerForgetting;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.signature.CountedWait;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.signature.SignatureCommand;
import org.tadamon.core.signature.SignatureCommand.AskForReview;
import org.tadamon.core.signature.SignatureCommand.ChangeVisibility;
import org.tadamon.core.signature.SignatureCommand.ConfirmSignature;
import org.tadamon.core.signature.SignatureCommand.WithdrawSignature;
import org.tadamon.core.signer.Visibility;

/** Does what a signer asks of their own signature; when it returns, the count and the roll say so. */
@Component
public class OwnDesk {

    private final CommandGateway commands;
    private final SignerForgetting forgetting;
    private final Choices choices;
    private final PetitionViews petitions;
    private final RollViews roll;
    private final CountedWait counted;

    OwnDesk(
            CommandGateway commands,
            SignerForgetting forgetting,
            Choices choices,
            PetitionViews petitions,
            RollViews roll,
            CountedWait counted) {
        this.commands = commands;
        this.forgetting = forgetting;
        this.choices = choices;
        this.petitions = petitions;
        this.roll = roll;
        this.counted = counted;
    }

    /**
     * What is shown, and who is allowed what. On a guarded petition nobody shows more than a number.
     *
     * @param visibility {@code null} leaves it as it is
     * @param ticked exactly what is allowed from now on; {@code null} leaves it as it is
     */
    public void choose(Handle who, @Nullable String visibility, @Nullable List<ConsentForm> ticked) {
        boolean guarded = petitions.known(who.petition()).draft().exposure() == Exposure.GUARDED;
        if (!guarded && visibility != null && Choice.VISIBILITIES.contains(visibility)) {
            show(
                    who,
                    Visibility.valueOf(
                            visibility.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        }
        if (ticked != null) {
            choices.choose(who.petition(), who.signature(), ticked);
        }
    }

    /** What was given with their address counts from now on, unless something else keeps it. */
    public void confirm(Handle who) {
        send(who, new ConfirmSignature(who.signature()));
    }

    /** Takes it back; it may be given again. */
    public void withdraw(Handle who) {
        send(who, new WithdrawSignature(who.signature()));
    }

    /** Leaves the number, unless it is to go along. */
    public void erase(Handle who, boolean along) {
        forgetting.erase(who.petition(), who.signature(), along);
        counted.await(who.petition(), who.signature());
    }

    /** Asks moderators for another look at what they hold or have removed. */
    public void review(Handle who) {
        send(who, new AskForReview(who.signature()));
    }

    private void show(Handle who, Visibility visibility) {
        commands.sendAndWait(new ChangeVisibility(who.signature(), visibility));
        Shown.soon(() -> roll.one(who.petition(), who.signature())
                .filter(line -> line.visibility() == visibility)
                .isPresent());
    }

    private void send(Handle who, SignatureCommand command) {
        commands.sendAndWait(command);
        counted.await(who.petition(), who.signature());
    }
}
