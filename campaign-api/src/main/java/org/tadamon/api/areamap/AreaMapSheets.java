package org.tadamon.api.areamap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.areamap.picture.MapFigures;
import org.tadamon.api.areamap.picture.MapPictures;
import org.tadamon.api.areamap.picture.MapPictures.InPage;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.Figure;
import org.tadamon.projections.signaturecount.PublicCount;

/**
 * Draws a petition's figures by area for a reader. Which figures may be shown was decided before; there is no map of a
 * guarded petition, of areas nobody imported the shapes of, or of no figure at all.
 */
@Component
public class AreaMapSheets {

    private final AreaMaps maps;
    private final Areas areas;
    private final MapPictures pictures;
    private final MessageSource messages;

    AreaMapSheets(AreaMaps maps, Areas areas, MapPictures pictures, MessageSource messages) {
        this.maps = maps;
        this.areas = areas;
        this.pictures = pictures;
        this.messages = messages;
    }

    /**
     * For the page that shows these figures.
     *
     * @param least the smallest number that is shown for an area
     */
    public @Nullable InPage inPage(PetitionPage petition, List<Figure> figures, int least, Reader reader) {
        return shown(petition, figures, reader)
                .map(shown -> pictures.inPage(
                        shown, messages.getMessage("map.few", new Object[] {least}, reader.locale()), reader))
                .orElse(null);
    }

    /** What everybody may know, as a file of its own. */
    Optional<byte[]> asFile(PetitionPage petition, PublicCount count, Reader reader) {
        return shown(petition, count.areas(), reader)
                .map(shown -> pictures.asFile(shown, title(petition, reader), reader.day(count.areasAsOf()), reader));
    }

    private static String title(PetitionPage petition, Reader reader) {
        return Translated.of(petition.draft().wordings(), reader.language())
                .text()
                .title();
    }

    private Optional<MapFigures> shown(PetitionPage petition, List<Figure> figures, Reader reader) {
        var draft = petition.draft();
        if (draft.exposure() == Exposure.GUARDED || figures.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> told = figures.stream().collect(Collectors.toMap(Figure::under, Figure::atLeast));
        return maps.of(draft.areaLevel())
                .flatMap(map -> MapFigures.of(map, told, code -> areas.name(code, reader.language())));
    }
}
