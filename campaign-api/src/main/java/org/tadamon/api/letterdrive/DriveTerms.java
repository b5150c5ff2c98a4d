package org.tadamon.api.letterdrive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.letterdrive.LetterDriveEvent;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.posting.LetterTerms;

/** Until when drives take letters, read from their own short streams and remembered for a second. */
@Component
public class DriveTerms implements LetterTerms {

    private final EventStore events;
    private final Cache<LetterDriveId, Optional<Instant>> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    DriveTerms(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Instant> end(LetterDriveId drive) {
        return remembered.get(drive, this::read);
    }

    /** What this node has just changed it knows at once. */
    void forget(LetterDriveId drive) {
        remembered.invalidate(drive);
    }

    private Optional<Instant> read(LetterDriveId drive) {
        @Nullable Instant end = null;
        var history = events.readEvents(drive.toString());
        while (history.hasNext()) {
            var event = history.next();
            end = switch ((LetterDriveEvent) event.getPayload()) {
                case LetterDriveStarted started -> started.plan().closesAt();
                case LetterDriveRevised revised -> revised.plan().closesAt();
                case LetterDriveEnded _ -> event.getTimestamp();
                case LetterDriveDissolved _ -> end;
            };
        }
        return Optional.ofNullable(end);
    }
}
