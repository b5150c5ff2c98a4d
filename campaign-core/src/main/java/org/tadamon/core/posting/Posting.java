package org.tadamon.core.posting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.PostingCommand.NotePostedByHand;
import org.tadamon.core.posting.PostingCommand.OrderPosting;
import org.tadamon.core.posting.PostingCommand.SettleLetter;
import org.tadamon.core.posting.PostingEvent.CopySettled;
import org.tadamon.core.posting.PostingEvent.LetterInDoubt;
import org.tadamon.core.posting.PostingEvent.LetterPostedByHand;
import org.tadamon.core.posting.PostingEvent.LetterReturned;
import org.tadamon.core.posting.PostingEvent.LetterSent;
import org.tadamon.core.posting.PostingEvent.LetterTakenBack;
import org.tadamon.core.posting.PostingEvent.PostingOrdered;
import org.tadamon.core.posting.PostingProblem.ToNobody;
import org.tadamon.core.posting.PostingProblem.TooMany;
import org.tadamon.core.refusal.CommandRefused;

/** Decides what becomes of one letter: each of its copies is counted once, whatever broke in between. */
@AggregateRoot(type = "posting")
public final class Posting {

    static final int MOST = 10;

    /** How a copy stands. */
    private enum Standing {
        WAITING,
        IN_DOUBT,
        DONE
    }

    @AggregateIdentifier
    private @Nullable PostingId id;

    private @Nullable LetterDriveId drive;
    private boolean ordered;
    private final Map<Recipient, Standing> copies = new HashMap<>();

    Posting() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OrderPosting command, LetterTerms drives, Clock clock) {
        if (!ordered) {
            drives.requireOpen(command.drive(), clock, LetterTerms.GRACE);
            requireSome(command.to());
            apply(new PostingOrdered(command.posting(), command.drive(), command.to()));
        }
    }

    @CommandHandler
    void handle(SettleLetter command) {
        var standing = copies.get(command.to());
        boolean after = standing == Standing.IN_DOUBT && command.fate() == Fate.SENT;
        if (standing == Standing.WAITING || after) {
            apply(settled(command));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NotePostedByHand command, LetterTerms drives, Clock clock) {
        if (!copies.containsKey(command.to())) {
            drives.requireOpen(command.drive(), clock, LetterTerms.GRACE);
            if (copies.size() == MOST) {
                throw new CommandRefused(new TooMany("to", (long) MOST));
            }
            apply(new LetterPostedByHand(command.posting(), command.drive(), command.to()));
        }
    }

    @EventSourcingHandler
    void on(PostingEvent event) {
        id = event.posting();
        drive = event.drive();
        switch (event) {
            case PostingOrdered letter -> {
                ordered = true;
                letter.to().forEach(each -> copies.put(each, Standing.WAITING));
            }
            case LetterInDoubt doubt -> copies.put(doubt.to(), Standing.IN_DOUBT);
            case CopySettled settled -> copies.put(settled.to(), Standing.DONE);
        }
    }

    private static void requireSome(List<Recipient> to) {
        if (to.isEmpty()) {
            throw new CommandRefused(new ToNobody("to"));
        }
        if (to.size() > MOST || new HashSet<>(to).size() < to.size()) {
            throw new CommandRefused(new TooMany("to", (long) MOST));
        }
    }

    private CopySettled settled(SettleLetter command) {
        var of = Objects.requireNonNull(drive, "a letter is of a drive");
        return switch (command.fate()) {
            case SENT -> new LetterSent(command.posting(), of, command.to());
            case RETURNED -> new LetterReturned(command.posting(), of, command.to());
            case IN_DOUBT -> new LetterInDoubt(command.posting(), of, command.to());
            case TAKEN_BACK -> new LetterTakenBack(command.posting(), of, command.to());
        };
    }
}
