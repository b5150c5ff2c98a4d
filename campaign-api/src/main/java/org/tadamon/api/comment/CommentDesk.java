package org.tadamon.api.comment;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.comment.CommentCommand.GiveComment;
import org.tadamon.core.comment.CommentCommand.TakeCommentBack;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.comment.CommentProblem.Empty;
import org.tadamon.core.comment.CommentProblem.NotAsked;
import org.tadamon.core.comment.CommentProblem.TooLong;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signature.SignatureProblem.TakenBack;
import org.tadamon.projections.commentlist.CommentListQueries;

/** Takes signers' words: with the signature, changed later, and taken back. */
@Component
public class CommentDesk {

    private static final String FIELD = "comment";
    private final CommandGateway commands;
    private final EventStore events;
    private final Vault vault;
    private final PetitionViews petitions;
    private final OwnComments own;
    private final CommentListQueries comments;

    CommentDesk(
            CommandGateway commands,
            EventStore events,
            Vault vault,
            PetitionViews petitions,
            OwnComments own,
            CommentListQueries comments) {
        this.commands = commands;
        this.events = events;
        this.vault = vault;
        this.petitions = petitions;
        this.own = own;
        this.comments = comments;
    }

    /** Whether signers of this petition are asked for words at all. */
    public boolean isAsked(PetitionId petition) {
        return petitions.known(petition).draft().exposure() != Exposure.GUARDED;
    }

    /** Refused: {@link NotAsked}. */
    public void requireAsked(PetitionId petition) {
        if (!isAsked(petition)) {
            throw new CommandRefused(new NotAsked(FIELD));
        }
    }

    /**
     * Keeps what was said with a signature that is about to be given, so that none is given whose words were lost in
     * between. Whoever types the address of somebody who has signed already puts no words in their mouth.
     *
     * @param words clean, and not empty
     * @param isNew whether nobody has signed with this address before
     */
    public void with(PetitionId petition, SignatureId signature, SubjectSecret secret, String words, boolean isNew) {
        if (isNew || isToBeGiven(signature)) {
            try {
                give(petition, signature, secret, words);
            } catch (ConcurrencyException sameMoment) {
                // the same person, signing twice at once: the other one was taken
            }
        }
    }

    /**
     * Says it, or says it otherwise; the same again changes nothing. When this returns what was said before shows
     * nowhere. Refused: {@link NotAsked}, {@link Empty}, {@link TooLong} and {@link TakenBack}.
     */
    public void change(PetitionId petition, SignatureId signature, @Nullable String typed) {
        requireAsked(petition);
        var words = CommentText.clean(typed);
        if (words.isEmpty()) {
            throw new CommandRefused(new Empty(FIELD));
        }
        if (CommentText.isTooLong(words)) {
            throw new CommandRefused(new TooLong(FIELD, (long) CommentText.LONGEST));
        }
        if (isToBeGiven(signature)) {
            throw new CommandRefused(new TakenBack());
        }
        if (own.of(signature).filter(known -> known.words().equals(words)).isEmpty()) {
            var secret = vault.secret(new KeyRef(petition.value(), signature.value()))
                    .orElseThrow(() -> new CommandRefused(new TakenBack()));
            give(petition, signature, secret, words);
            follow(signature);
        }
    }

    /** When this returns it shows nowhere. */
    public void takeBack(SignatureId signature) {
        try {
            commands.sendAndWait(new TakeCommentBack(CommentId.of(signature)));
        } catch (AggregateNotFoundException nothingSaid) {
            return;
        }
        follow(signature);
    }

    /** Whether there is no signature, or none any more. */
    private boolean isToBeGiven(SignatureId signature) {
        return SignerStory.of(events, signature)
                .filter(story -> story.ended() == null)
                .isEmpty();
    }

    private void give(PetitionId petition, SignatureId signature, SubjectSecret secret, String words) {
        var sealed = secret.seal("signer.comment", words);
        commands.sendAndWait(new GiveComment(CommentId.of(signature), petition, signature, sealed));
    }

    private void follow(SignatureId signature) {
        int number = own.of(signature).map(OwnComment::number).orElse(0);
        var id = CommentId.of(signature);
        Shown.soon(() -> {
            var line = comments.find(List.of(id)).get(id);
            return number == (line == null ? 0 : line.number());
        });
    }
}
