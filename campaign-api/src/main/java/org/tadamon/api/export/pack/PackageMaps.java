package org.tadamon.api.export.pack;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.areamap.PastAreaMaps;
import org.tadamon.api.areamap.picture.MapFigures;
import org.tadamon.api.areamap.picture.MapPictures;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.PastLists;
import org.tadamon.api.export.facts.PastLists.Lists;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.area.Area;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.petition.PetitionId;

/** Draws a package's figures by area on the map that was there at its position; none of a guarded petition. */
@Component
class PackageMaps {

    private final PastAreaMaps maps;
    private final PastLists lists;
    private final PetitionViews petitions;
    private final Areas areas;
    private final MapPictures pictures;

    PackageMaps(PastAreaMaps maps, PastLists lists, PetitionViews petitions, Areas areas, MapPictures pictures) {
        this.maps = maps;
        this.lists = lists;
        this.petitions = petitions;
        this.areas = areas;
        this.pictures = pictures;
    }

    /** One file for each language, by its name; none where no area that is told of is drawn. */
    SortedMap<String, byte[]> in(ExportFacts facts) {
        var files = new TreeMap<String, byte[]>();
        if (!facts.count().guarded() && !facts.count().areas().isEmpty()) {
            var level = petitions.known(PetitionId.of(facts.petition())).draft().areaLevel();
            maps.at(facts.order().position(), level).ifPresent(map -> draw(map, facts, files));
        }
        return files;
    }

    private void draw(AreaMap map, ExportFacts facts, SortedMap<String, byte[]> files) {
        var then = lists.at(facts.order().position());
        for (var language : facts.order().languages()) {
            var reader = new Reader(language, "");
            MapFigures.of(map, facts.count().areas(), code -> name(code, then, language))
                    .map(figures -> pictures.asFile(
                            figures,
                            facts.title(language),
                            reader.day(facts.count().areasAsOf()),
                            reader))
                    .ifPresent(svg -> files.put("map." + language + ".svg", svg));
        }
    }

    /** As the area was called then, those of which nothing is told, too; countries are built in. */
    private String name(String code, Lists then, String language) {
        return Optional.ofNullable(then.areas().get(code))
                .or(() -> areas.find(code))
                .map(Area::names)
                .map(names -> names.getOrDefault(
                        language, names.values().stream().sorted().findFirst().orElse(code)))
                .orElse(code);
    }
}
