package org.tadamon.api.letterdrive.writing;

import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.limits.Limit;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.PostingCommand.NotePostedByHand;
import org.tadamon.core.posting.PostingId;

/** Counts what people say they have sent by themselves. Nothing is kept of who they are. */
@Component
public class ByHand {

    /** Nobody has to show anything, so not too much is believed from one place. */
    private final Limit said = new Limit(120, Duration.ofHours(1));

    private final CommandGateway commands;
    private final LetterDriveViews drives;
    private final DecisionMakersOf decisionMakers;
    private final Ids ids;

    ByHand(CommandGateway commands, LetterDriveViews drives, DecisionMakersOf decisionMakers, Ids ids) {
        this.commands = commands;
        this.drives = drives;
        this.decisionMakers = decisionMakers;
        this.ids = ids;
    }

    /** Whether more is believed from there at the moment. */
    public boolean isLeft(String from) {
        return said.isLeft(from);
    }

    /** A letter somebody is about to send. */
    public Handle begin(LetterDriveId drive) {
        return new Handle(drive, new PostingId(ids.next()));
    }

    /**
     * Notes that it was sent to one of those who represent this area; whether there is such a one. Refused: as
     * {@link NotePostedByHand}.
     */
    public boolean note(Handle letter, @Nullable String area, @Nullable String key, String from) {
        var to = decisionMakers.of(drives.known(letter.drive()).plan(), area == null ? "" : area).stream()
                .filter(each -> each.key().equals(key))
                .map(DecisionMakersOf.One::who)
                .findFirst();
        to.ifPresent(who -> {
            said.count(from);
            InTurn.send(commands, new NotePostedByHand(letter.letter(), letter.drive(), who));
        });
        return to.isPresent();
    }
}
