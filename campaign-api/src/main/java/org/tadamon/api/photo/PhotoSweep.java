package org.tadamon.api.photo;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.routine.OneByOne;
import org.tadamon.api.routine.Routine;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoCommand.DestroyPhoto;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.projections.photo.PhotoLine;
import org.tadamon.projections.photo.PhotoQueries;

/**
 * Destroys photos whose time is up, those nobody decided about for a month when somebody asked, and what was kept of
 * one that a crash kept from being shown.
 */
@Component
@DependsOnDatabaseInitialization
class PhotoSweep implements Routine {

    private static final int AT_ONCE = 100;
    /** So long those who look after a photo have to decide when somebody asked that it be taken away. */
    private static final Duration UNDECIDED = Duration.ofDays(30);

    private static final Duration INTERRUPTED = Duration.ofDays(1);

    private record Found(PhotoId photo, ActionId action) {}

    private final PhotoStore store;
    private final PhotoQueries photos;
    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final PhotoSettings settings;
    private final Clock clock;

    PhotoSweep(
            PhotoStore store,
            PhotoQueries photos,
            CommandGateway commands,
            JdbcClient jdbc,
            PhotoSettings settings,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.commands = commands;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "photo-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<Runnable> steps = List.of(
                () -> OneByOne.each(
                        found("version >= 0 AND taken_at < ?", settings.kept()),
                        old -> InTurn.send(commands, new DestroyPhoto(AlbumId.of(old.action), old.photo, null))),
                () -> OneByOne.each(photos.undecided(clock.instant().minus(UNDECIDED), AT_ONCE), this::destroy),
                () -> OneByOne.each(found("version < 0 AND taken_at < ?", INTERRUPTED), this::destroyInterrupted));
        OneByOne.each(steps, Runnable::run);
    }

    private void destroy(PhotoLine undecided) {
        InTurn.send(commands, new DestroyPhoto(AlbumId.of(undecided.action()), undecided.photoId(), null));
    }

    private void destroyInterrupted(Found found) {
        if (photos.find(found.photo).isEmpty()) {
            store.destroy(found.action, found.photo);
        }
    }

    private List<Found> found(String which, Duration age) {
        return jdbc.sql("SELECT photo, action FROM photo_image WHERE " + which + " LIMIT ?")
                .params(ago(age), AT_ONCE)
                .query((row, _) -> new Found(
                        new PhotoId(row.getObject(1, UUID.class)), new ActionId(row.getObject(2, UUID.class))))
                .list();
    }

    private OffsetDateTime ago(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }
}
