package org.tadamon.api.photo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.projections.photo.PhotoLine;
import org.tadamon.projections.photo.PhotoQueries;

/** The photos of an action, for those who look after them. */
@Component
public class AlbumViews {

    private final PhotoQueries photos;
    private final ActionViews actions;
    private final Access access;

    AlbumViews(PhotoQueries photos, ActionViews actions, Access access) {
        this.photos = photos;
        this.actions = actions;
        this.access = access;
    }

    /** All that are left, hidden ones too. Right WRITE. */
    public List<PhotoLine> of(Actor actor, ActionId action) {
        access.require(actor, Right.WRITE, actions.known(action).organisation(), new ActionUnknown());
        return photos.of(action);
    }
}
