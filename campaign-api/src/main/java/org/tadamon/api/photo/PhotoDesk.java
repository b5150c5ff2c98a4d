package org.tadamon.api.photo;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.photo.picture.Pictures;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.turns.InTurn;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoCommand;
import org.tadamon.core.photo.PhotoCommand.DestroyPhoto;
import org.tadamon.core.photo.PhotoCommand.HidePhoto;
import org.tadamon.core.photo.PhotoCommand.ObjectToPhoto;
import org.tadamon.core.photo.PhotoCommand.PutPhotoBack;
import org.tadamon.core.photo.PhotoCommand.ShowPhoto;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoProblem.Malformed;
import org.tadamon.core.photo.PhotoProblem.Unknown;
import org.tadamon.core.photo.PhotoStage;
import org.tadamon.core.photo.PutBackReason;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.photo.PhotoLine;
import org.tadamon.projections.photo.PhotoQueries;

/** Where photos are shown, hidden, put back and destroyed. Every refusal is a {@link CommandRefused}. */
@Component
public class PhotoDesk {

    private final CommandGateway commands;
    private final Pictures pictures;
    private final PhotoStore store;
    private final KeptPhotos kept;
    private final PhotoQueries photos;
    private final ActionViews actions;
    private final Access access;
    private final Ids ids;

    PhotoDesk(
            CommandGateway commands,
            Pictures pictures,
            PhotoStore store,
            KeptPhotos kept,
            PhotoQueries photos,
            ActionViews actions,
            Access access,
            Ids ids) {
        this.commands = commands;
        this.pictures = pictures;
        this.store = store;
        this.kept = kept;
        this.photos = photos;
        this.actions = actions;
        this.access = access;
        this.ids = ids;
    }

    /**
     * Shows a photo to everybody. Right WRITE.
     *
     * @param key what makes asking twice the same photo; {@code null} for another one each time
     */
    public PhotoId show(Actor actor, ActionId action, PhotoForm form, @Nullable String key) {
        require(actor, action);
        var whole = form.whole();
        var photo = new PhotoId(ids.under("photo|" + action + "|" + actor.account() + "|" + form.sha256(), key));
        store.keep(action, photo, pictures.of(whole.file(), whole.covers()), whole.descriptions());
        try {
            send(new ShowPhoto(AlbumId.of(action), action, photo, whole.consent(), actor.account()));
        } catch (CommandRefused refused) {
            store.takeBack(photo);
            throw refused;
        }
        await(photo, PhotoStage.SHOWN);
        return photo;
    }

    /**
     * Takes one away, for whoever is on it. Nothing is asked and nothing is noted of who they are. Returns when nobody
     * can see it any more.
     */
    void objectTo(KeptPhoto photo) {
        send(new ObjectToPhoto(AlbumId.of(photo.action()), photo.id()));
        Shown.once(() -> !kept.isShown(photo.id()));
        await(photo.id(), PhotoStage.HIDDEN);
    }

    /** Hides one. Right WRITE. */
    public void hide(Actor actor, ActionId action, PhotoId photo) {
        require(actor, action);
        send(new HidePhoto(AlbumId.of(action), photo, actor.account()));
        await(photo, PhotoStage.HIDDEN);
    }

    /** Shows one again. Right WRITE. */
    public void putBack(Actor actor, ActionId action, PhotoId photo, @Nullable PutBackReason reason) {
        require(actor, action);
        if (reason == null) {
            throw new CommandRefused(new Malformed("reason"));
        }
        send(new PutPhotoBack(AlbumId.of(action), photo, reason, actor.account()));
        await(photo, PhotoStage.SHOWN);
    }

    /** Destroys one for good. Right WRITE. */
    public void destroy(Actor actor, ActionId action, PhotoId photo) {
        require(actor, action);
        send(new DestroyPhoto(AlbumId.of(action), photo, actor.account()));
        await(photo, PhotoStage.DESTROYED);
    }

    private void require(Actor actor, ActionId action) {
        access.require(actor, Right.WRITE, actions.known(action).organisation(), new ActionUnknown());
    }

    /** Until whoever looks next sees it so. */
    private void await(PhotoId photo, PhotoStage stage) {
        Shown.soon(() -> photos.find(photo).map(PhotoLine::stage).equals(Optional.of(stage))
                && kept.isShown(photo) == (stage == PhotoStage.SHOWN));
    }

    private void send(PhotoCommand command) {
        try {
            InTurn.send(commands, command);
        } catch (AggregateNotFoundException noneEver) {
            throw new CommandRefused(new Unknown());
        }
    }
}
