package org.tadamon.api.organise.photos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.navigation.OnePlace;
import org.tadamon.api.page.Reader;
import org.tadamon.api.photo.AlbumViews;
import org.tadamon.api.photo.KeptPhoto;
import org.tadamon.api.photo.KeptPhotos;
import org.tadamon.api.photo.page.PhotoSheets;
import org.tadamon.api.text.Tongue;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PhotoRules;
import org.tadamon.core.photo.PhotoStage;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.photo.PhotoLine;

/** Gathers what the page of an action's photos says. */
@Component
class PhotosPage {

    private final ActionViews actions;
    private final ActionSheets sheets;
    private final AlbumViews albums;
    private final KeptPhotos kept;
    private final PhotoSheets photos;
    private final Access access;
    private final Ids ids;

    PhotosPage(
            ActionViews actions,
            ActionSheets sheets,
            AlbumViews albums,
            KeptPhotos kept,
            PhotoSheets photos,
            Access access,
            Ids ids) {
        this.actions = actions;
        this.sheets = sheets;
        this.albums = albums;
        this.kept = kept;
        this.photos = photos;
        this.access = access;
        this.ids = ids;
    }

    /** The action, if whoever asks may look after its photos. Refused: as by access. */
    ActionPage known(Actor actor, ActionId id) {
        var action = actions.known(id);
        access.require(actor, Right.WRITE, action.organisation(), new ActionUnknown());
        OnePlace.isAbout(action.organisation());
        return action;
    }

    /** The page, with what has been typed so far. */
    ModelAndView show(Actor actor, ActionId id, Map<String, String> typed, Reader reader) {
        var action = known(actor, id);
        return new ModelAndView("organise/actions/photos")
                .addObject("action", sheets.toCounting(action, reader))
                .addObject("rows", rows(actor, id, reader))
                .addObject("typed", typed)
                .addObject("tongues", Tongue.of(reader))
                .addObject("key", typed.getOrDefault("key", ids.next().toString()));
    }

    private List<PhotoRow> rows(Actor actor, ActionId id, Reader reader) {
        Map<PhotoId, KeptPhoto> found =
                kept.of(id).stream().collect(Collectors.toMap(KeptPhoto::id, Function.identity()));
        return albums.of(actor, id).stream()
                .filter(line -> found.containsKey(line.photoId()))
                .map(line -> row(line, Objects.requireNonNull(found.get(line.photoId())), reader))
                .toList();
    }

    private PhotoRow row(PhotoLine line, KeptPhoto photo, Reader reader) {
        var stage = line.stage() == PhotoStage.HIDDEN && line.objected() ? "objected" : EnumCode.of(line.stage());
        return new PhotoRow(
                photos.of(photo, reader),
                stage,
                reader.moment(line.since()),
                EnumCode.of(line.consent()),
                line.objections(),
                line.reason() == null ? "" : EnumCode.of(line.reason()),
                line.objections() < PhotoRules.OBJECTIONS);
    }
}
