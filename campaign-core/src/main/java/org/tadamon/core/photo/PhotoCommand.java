package org.tadamon.core.photo;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/** All that can be asked of the photos of an action. Each may be asked twice with the same result. */
public sealed interface PhotoCommand {

    /** Among whose photos. */
    AlbumId albumId();

    /** Of which photo it is asked. */
    PhotoId photoId();

    /**
     * Show it to everybody. Refused: {@link PhotoProblem.NotBegun}, {@link PhotoProblem.Guarded},
     * {@link PhotoProblem.TooMany}, and {@link PhotoProblem.Destroyed} where this one was.
     */
    record ShowPhoto(
            @TargetAggregateIdentifier AlbumId albumId,
            ActionId action,
            PhotoId photoId,
            PhotoConsent consent,
            AccountId by)
            implements PhotoCommand {}

    /** Take it away, because somebody is on it who does not want to be. Refused: {@link PhotoProblem.Unknown}. */
    record ObjectToPhoto(@TargetAggregateIdentifier AlbumId albumId, PhotoId photoId) implements PhotoCommand {}

    /** Hide it. Refused: {@link PhotoProblem.Unknown}. */
    record HidePhoto(@TargetAggregateIdentifier AlbumId albumId, PhotoId photoId, AccountId by)
            implements PhotoCommand {}

    /**
     * Show one that was hidden again. Refused: {@link PhotoProblem.Unknown}, {@link PhotoProblem.Destroyed}, and
     * {@link PhotoProblem.ObjectedTwice} of one that was put back before and taken away again.
     */
    record PutPhotoBack(@TargetAggregateIdentifier AlbumId albumId, PhotoId photoId, PutBackReason reason, AccountId by)
            implements PhotoCommand {}

    /**
     * Destroy it for good. Refused: {@link PhotoProblem.Unknown}.
     *
     * @param by {@code null} when it was shown for as long as photos are
     */
    record DestroyPhoto(
            @TargetAggregateIdentifier AlbumId albumId,
            PhotoId photoId,
            @Nullable AccountId by) implements PhotoCommand {}
}
