package org.tadamon.api.letterdrive.post;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.letterdrive.post.LetterCopies.Copy;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.posting.Fate;
import org.tadamon.core.posting.PostingCommand.OrderPosting;
import org.tadamon.core.posting.PostingCommand.SettleLetter;
import org.tadamon.core.posting.PostingId;

/** Takes letters to be sent, and takes them back. */
@Component
@DependsOnDatabaseInitialization
public class PostOffice {

    private static final Set<String> NOT_GONE = Set.of("waiting", "returned", "taken-back");

    private final CommandGateway commands;
    private final LetterCopies copies;
    private final CopyQueue queue;
    private final Drafts drafts;
    private final DecisionMakersOf makers;
    private final LetterSettings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PostOffice(
            CommandGateway commands,
            LetterCopies copies,
            CopyQueue queue,
            Drafts drafts,
            DecisionMakersOf makers,
            LetterSettings settings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.commands = commands;
        this.copies = copies;
        this.queue = queue;
        this.drafts = drafts;
        this.makers = makers;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * How a copy stands.
     *
     * @param state {@code waiting}, {@code sending}, {@code sent}, {@code returned}, {@code in-doubt} or
     *     {@code taken-back}
     * @param within within how long it has gone, if nothing goes wrong; {@code null} for one that does not wait, or was
     *     put off
     */
    public record CopyNow(
            Recipient to, String state, @Nullable Duration within) {}

    /** Has a letter sent. Asked again it changes nothing. Refused: as {@link OrderPosting}. */
    public void order(Kept letter, Draft draft) {
        InTurn.send(commands, new OrderPosting(letter.letter(), letter.drive(), draft.recipients()));
        var to = draft.to().stream().map(this::readdressed).toList();
        transaction.executeWithoutResult(_ -> {
            queue.add(letter, to);
            jdbc.sql("UPDATE letter_draft SET ordered = true WHERE letter = ?")
                    .param(letter.letter().value())
                    .update();
        });
    }

    /** It was written days ago maybe. */
    private Draft.Copy readdressed(Draft.Copy copy) {
        return makers.addressOf(copy.who())
                .map(address -> new Draft.Copy(copy.who(), address))
                .orElse(copy);
    }

    /** What has become of each copy of a letter. */
    public List<CopyNow> copies(PostingId letter) {
        return copies.of(letter).stream().map(this::now).toList();
    }

    /** None of its copies goes any more that has not gone. */
    public void takeBack(PostingId letter) {
        queue.takeBack(letter);
        copies.of(letter).forEach(this::tell);
    }

    /** It is forgotten who wrote it, and what; what has not gone does not go. */
    public void forget(Kept letter) {
        takeBack(letter.letter());
        var there = copies.of(letter.letter());
        if (there.isEmpty()) {
            drafts.opened(letter).ifPresent(draft -> draft.recipients().forEach(to -> takeBackUnqueued(letter, to)));
        }
        boolean gone = there.stream().anyMatch(copy -> !NOT_GONE.contains(copy.state()));
        transaction.executeWithoutResult(_ -> drafts.forget(letter, gone));
    }

    /** The ledger may know of it already, and something broke before there were copies. */
    private void takeBackUnqueued(Kept letter, Recipient to) {
        try {
            InTurn.send(commands, new SettleLetter(letter.letter(), to, Fate.TAKEN_BACK));
        } catch (AggregateNotFoundException never) {
            // it was never ordered, so there is nothing to take back
        }
    }

    /** Lets the ledger know what has become of a copy, if anything has. Safe to repeat. */
    void tell(Copy copy) {
        copy.fate().ifPresent(fate -> {
            try {
                InTurn.send(commands, new SettleLetter(copy.letter(), copy.to(), fate));
                settled(copy);
            } catch (AggregateNotFoundException never) {
                settled(copy); // it was never ordered, so there is nothing to tell
            }
        });
    }

    /** The ledger knows of it; once it does of them all, what was written is forgotten. */
    private void settled(Copy copy) {
        queue.told(copy);
        drafts.forgetWords(copy.letter());
    }

    private CopyNow now(Copy copy) {
        var within = copy.state().equals("waiting") && copy.tries() == 0
                ? settings.pace().multipliedBy(copies.ahead(copy) + 1L)
                : null;
        return new CopyNow(copy.to(), copy.state(), within);
    }
}
