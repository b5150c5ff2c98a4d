package org.tadamon.api.forgetting;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.DisownSignature;
import org.tadamon.core.signature.SignatureCommand.EraseSignature;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.SigningTerms;

/**
 * Destroys what a signature was sealed under, with the slot it was found by. Where its number stands and the petition
 * can still be signed, a mark remains, by which the same address is not counted again.
 */
@Component
@DependsOnDatabaseInitialization
public class SignerForgetting {

    /** Nothing that it was: neither when it was given nor the id it has in the ledger. */
    private static final String MARK = """
            UPDATE signature_slot SET signature = ?, forgotten = true, confirmed = true, taken_at = '-infinity',
                code_until = NULL, tries = 0, mails = 0, round = 0
            WHERE signature = ?""";

    private final ObjectProvider<CommandGateway> commands;
    private final EventStore events;
    private final SigningTerms terms;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ids ids;

    SignerForgetting(
            ObjectProvider<CommandGateway> commands,
            EventStore events,
            SigningTerms terms,
            Vault vault,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Ids ids) {
        this.commands = commands;
        this.events = events;
        this.terms = terms;
        this.vault = vault;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * Erases whoever gave a signature, and what they wrote with it, for good; it is done when this returns.
     *
     * @param along whether their number goes, too: then they may sign anew, unless it was held or removed
     */
    public void erase(PetitionId petition, SignatureId signature, boolean along) {
        commands.getObject().sendAndWait(along ? new DisownSignature(signature) : new EraseSignature(signature));
        forget(petition, signature);
    }

    /** Forgets, for good, whose erasing is in the ledger already, or who never came to be in it. Safe to repeat. */
    public void forget(PetitionId petition, SignatureId signature) {
        boolean marked = mayBeSignedLater(terms.of(petition)) && stands(signature);
        transaction.executeWithoutResult(_ -> {
            if (marked) {
                jdbc.sql(MARK).params(ids.next(), signature.value()).update();
            } else {
                delete(signature.value());
            }
            vault.destroy(new KeyRef(petition.value(), signature.value()));
        });
    }

    /** Whether marks are still needed; a petition that has ended is not signed again. */
    static boolean mayBeSignedLater(SigningTerms.Terms terms) {
        return switch (terms) {
            case SigningTerms.Open _, SigningTerms.NotYet _, SigningTerms.UnderReview _, SigningTerms.TakenDown _ ->
                true;
            case SigningTerms.Unknown _,
                    SigningTerms.Rejected _,
                    SigningTerms.Ended _,
                    SigningTerms.Withdrawn _,
                    SigningTerms.DataDestroyed _ -> false;
        };
    }

    /**
     * Whether its owner has given it, and neither took it back nor could escape by signing anew from being held or
     * removed.
     */
    private boolean stands(SignatureId signature) {
        boolean confirmed = false;
        boolean withdrawn = false;
        boolean kept = false;
        var history = events.readEvents(signature.toString());
        while (history.hasNext()) {
            switch (history.next().getPayload()) {
                case SignatureGiven given -> {
                    confirmed = given.confirmation() == Confirmation.NOT_ASKED;
                    withdrawn = false;
                }
                case SignatureConfirmed _ -> confirmed = true;
                case SignatureWithdrawn _ -> withdrawn = true;
                case SignatureHeld _, SignatureRemoved _ -> kept = true;
                case SignatureRestored _ -> kept = false;
                default -> {} // the rest says nothing of whose it is
            }
        }
        return confirmed && (kept || !withdrawn);
    }

    private void delete(UUID signature) {
        jdbc.sql("DELETE FROM signature_slot WHERE signature = ?")
                .param(signature)
                .update();
    }
}
