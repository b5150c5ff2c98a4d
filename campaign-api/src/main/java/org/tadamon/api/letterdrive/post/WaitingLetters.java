package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.letterdrive.post.LetterCopies.Copy;
import org.tadamon.api.mail.courier.Patience;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.mail.transport.NotTaken;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.mail.transport.Relay.Line;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.posting.Fate;

/**
 * Sends the letters that may go, one after another. Each is marked before it is handed over: whatever breaks after that
 * moment, it is not handed over again unless the mail server has said that it did not take it.
 */
@Component
class WaitingLetters implements Routine {

    private static final Duration UNTIL_THE_RELAY_IS_BACK = Duration.ofMinutes(2);

    private final LetterCopies copies;
    private final CopyQueue queue;
    private final Drafts drafts;
    private final PostOffice office;
    private final CopyWriter writer;
    private final Relay relay;
    private final Patience patience;
    private final Vault vault;
    private final Clock clock;

    WaitingLetters(
            LetterCopies copies,
            CopyQueue queue,
            Drafts drafts,
            PostOffice office,
            CopyWriter writer,
            Relay relay,
            Patience patience,
            Vault vault,
            Clock clock) {
        this.copies = copies;
        this.queue = queue;
        this.drafts = drafts;
        this.office = office;
        this.writer = writer;
        this.relay = relay;
        this.patience = patience;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        try (var line = relay.line()) {
            var next = next();
            while (next.isPresent()) {
                send(line, next.get());
                next = next();
            }
        }
    }

    /** None while it is being stopped: what is marked then would be in doubt, though nobody handed it over. */
    private Optional<Copy> next() {
        return Thread.currentThread().isInterrupted() ? Optional.empty() : queue.take();
    }

    /** What comes of handing a copy over. */
    private sealed interface Outcome {}

    private record Done(Fate fate) implements Outcome {}

    /** It certainly did not go; {@code counted} if that lies with the address or the letter, not with our own relay. */
    private record Again(boolean counted) implements Outcome {}

    private void send(Line line, Copy copy) {
        Optional<Letter> letter;
        try {
            letter = drafts.find(copy.letter()).flatMap(kept -> written(kept, copy));
        } catch (RuntimeException before) {
            putOff(copy, false);
            throw before;
        }
        switch (letter.map(written -> handOver(line, written)).orElse(new Done(Fate.TAKEN_BACK))) {
            case Done(var fate) -> settle(copy, fate);
            case Again(var counted) -> putOff(copy, counted);
        }
    }

    /** Empty where its writer was forgotten meanwhile. */
    private Optional<Letter> written(Kept kept, Copy copy) {
        return vault.find(kept.key())
                .flatMap(secret -> drafts.opened(kept).map(draft -> writer.write(draft, copy, secret)));
    }

    private static Outcome handOver(Line line, Letter letter) {
        try {
            line.handOver(letter);
            return new Done(Fate.SENT);
        } catch (NotTaken refused) {
            if (refused.isInDoubt()) {
                return new Done(Fate.IN_DOUBT);
            }
            return refused.isForGood() ? new Done(Fate.RETURNED) : new Again(refused.reply() > 0);
        }
    }

    private void settle(Copy copy, Fate fate) {
        queue.settle(copy, fate);
        tell(copy);
    }

    private void tell(Copy copy) {
        copies.of(copy.letter()).stream()
                .filter(each -> each.to().equals(copy.to()))
                .forEach(office::tell);
    }

    private void putOff(Copy copy, boolean counted) {
        var wait = counted ? patience.after(copy.tries()) : Optional.of(UNTIL_THE_RELAY_IS_BACK);
        wait.ifPresentOrElse(
                time -> queue.putOff(copy, clock.instant().plus(time), counted),
                () -> queue.settle(copy, Fate.RETURNED));
        tell(copy);
    }
}
