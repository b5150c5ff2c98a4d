package org.tadamon.core.photo;

import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/**
 * All that can have happened to the photos of one action. It says nothing of what is on them, so it is kept for good.
 */
public sealed interface PhotoEvent {

    /** Among whose photos. */
    AlbumId albumId();

    /** Of which action. */
    ActionId action();

    /** To which photo. */
    PhotoId photoId();

    /**
     * It is shown. From {@link PhotoCommand.ShowPhoto}.
     *
     * @param consent why it may be
     */
    record PhotoShown(AlbumId albumId, ActionId action, PhotoId photoId, PhotoConsent consent, AccountId by)
            implements PhotoEvent {}

    /**
     * Somebody asked that it be taken away, and it is hidden. Who asked is not known. From
     * {@link PhotoCommand.ObjectToPhoto}.
     */
    record PhotoObjected(AlbumId albumId, ActionId action, PhotoId photoId) implements PhotoEvent {}

    /** Its organisers hid it. From {@link PhotoCommand.HidePhoto}. */
    record PhotoHidden(AlbumId albumId, ActionId action, PhotoId photoId, AccountId by) implements PhotoEvent {}

    /** It is shown again. From {@link PhotoCommand.PutPhotoBack}. */
    record PhotoPutBack(AlbumId albumId, ActionId action, PhotoId photoId, PutBackReason reason, AccountId by)
            implements PhotoEvent {}

    /**
     * It is no more, and cannot be brought back. From {@link PhotoCommand.DestroyPhoto}.
     *
     * @param by {@code null} when it was shown for as long as photos are
     */
    record PhotoDestroyed(
            AlbumId albumId,
            ActionId action,
            PhotoId photoId,
            @Nullable AccountId by) implements PhotoEvent {}
}
