package org.tadamon.core.photo;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.photo.PhotoEvent.PhotoDestroyed;
import org.tadamon.core.photo.PhotoEvent.PhotoHidden;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;
import org.tadamon.core.photo.PhotoProblem.Destroyed;
import org.tadamon.core.photo.PhotoProblem.Guarded;
import org.tadamon.core.photo.PhotoProblem.NotBegun;
import org.tadamon.core.photo.PhotoProblem.ObjectedTwice;
import org.tadamon.core.photo.PhotoProblem.TooMany;
import org.tadamon.core.photo.PhotoProblem.Unknown;
import org.tadamon.core.refusal.CommandRefused;

/** Decides which photos of an action are shown. */
@AggregateRoot(type = "photo")
public final class Album {

    @AggregateIdentifier
    private @Nullable AlbumId id;

    private @Nullable ActionId action;
    private final Map<PhotoId, PhotoStage> photos = new HashMap<>();
    private final Map<PhotoId, Integer> objections = new HashMap<>();

    Album() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PhotoCommand.ShowPhoto command, Occasions occasions, Clock clock) {
        var before = photos.get(command.photoId());
        if (before == PhotoStage.DESTROYED) {
            throw new CommandRefused(new Destroyed());
        }
        if (before != null) {
            return; // asked again: it may have been hidden since, and stays so
        }
        var occasion = occasions
                .of(command.action())
                .filter(known -> !clock.instant().isBefore(known.begins()))
                .orElseThrow(() -> new CommandRefused(new NotBegun()));
        if (occasion.exposure() == Exposure.GUARDED) {
            throw new CommandRefused(new Guarded());
        }
        requireRoom();
        apply(new PhotoShown(command.albumId(), command.action(), command.photoId(), command.consent(), command.by()));
    }

    @CommandHandler
    void handle(PhotoCommand.ObjectToPhoto command) {
        if (stage(command) == PhotoStage.SHOWN) {
            apply(new PhotoObjected(command.albumId(), action(), command.photoId()));
        }
    }

    @CommandHandler
    void handle(PhotoCommand.HidePhoto command) {
        if (stage(command) == PhotoStage.SHOWN) {
            apply(new PhotoHidden(command.albumId(), action(), command.photoId(), command.by()));
        }
    }

    @CommandHandler
    void handle(PhotoCommand.PutPhotoBack command) {
        switch (stage(command)) {
            case DESTROYED -> throw new CommandRefused(new Destroyed());
            case SHOWN -> {}
            case HIDDEN -> {
                if (objections.getOrDefault(command.photoId(), 0) >= PhotoRules.OBJECTIONS) {
                    throw new CommandRefused(new ObjectedTwice());
                }
                apply(new PhotoPutBack(command.albumId(), action(), command.photoId(), command.reason(), command.by()));
            }
        }
    }

    @CommandHandler
    void handle(PhotoCommand.DestroyPhoto command) {
        if (stage(command) != PhotoStage.DESTROYED) {
            apply(new PhotoDestroyed(command.albumId(), action(), command.photoId(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(PhotoEvent event) {
        id = event.albumId();
        action = event.action();
        photos.put(event.photoId(), PhotoStage.after(event));
        if (event instanceof PhotoObjected) {
            objections.merge(event.photoId(), 1, Integer::sum);
        }
    }

    private void requireRoom() {
        long there = photos.values().stream()
                .filter(stage -> stage != PhotoStage.DESTROYED)
                .count();
        if (there >= PhotoRules.MOST) {
            throw new CommandRefused(new TooMany((long) PhotoRules.MOST));
        }
        if (photos.size() >= PhotoRules.EVER) {
            throw new CommandRefused(new TooMany((long) PhotoRules.EVER));
        }
    }

    private PhotoStage stage(PhotoCommand command) {
        var stage = photos.get(command.photoId());
        if (stage == null) {
            throw new CommandRefused(new Unknown());
        }
        return stage;
    }

    private ActionId action() {
        return Objects.requireNonNull(action, "nothing happens to a photo before one is shown");
    }
}
