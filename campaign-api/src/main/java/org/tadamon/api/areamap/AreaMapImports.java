package org.tadamon.api.areamap;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.areamap.drawing.Drawing;
import org.tadamon.api.areamap.geojson.Feature;
import org.tadamon.api.areamap.geojson.GeoJsonFile;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.reference.ImportReport;
import org.tadamon.api.reference.ImportReport.BadRow;
import org.tadamon.api.reference.Imports;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.area.Area;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaMapCommand.ImportAreaMap;
import org.tadamon.core.areamap.AreaMapImportId;

/** Takes GeoJSON whose features are known areas of one level, whole or not at all. */
@Component
public class AreaMapImports {

    /** The property that holds an area's code where nobody says which. */
    public static final String PROPERTY = "code";

    private final CommandGateway commands;
    private final AreaMaps maps;
    private final Areas areas;
    private final Ids ids;

    AreaMapImports(CommandGateway commands, AreaMaps maps, Areas areas, Ids ids) {
        this.commands = commands;
        this.maps = maps;
        this.areas = areas;
        this.ids = ids;
    }

    /**
     * Imports a file, or tells what is wrong with each of its features.
     *
     * @param property which one of each feature holds the code of its area; {@value #PROPERTY} without one
     */
    public ImportReport importGeoJson(InputStream file, @Nullable String property, @Nullable String idempotencyKey) {
        return Imports.report(() -> {
            var named = CleanText.line(property);
            var column = named.isEmpty() ? PROPERTY : named;
            var read = GeoJsonFile.read(file, column);
            var bad = new ArrayList<>(read.bad());
            bad.addAll(sized(read));
            bad.addAll(misplaced(read.features(), column));
            if (bad.isEmpty()) {
                taken(read.features(), idempotencyKey);
            }
            return new ImportReport(read.rows(), bad);
        });
    }

    private void taken(List<Feature> features, @Nullable String key) {
        var level = levelOf(features.getFirst()).orElseThrow();
        var map = Drawing.of(level, features);
        commands.sendAndWait(new ImportAreaMap(new AreaMapImportId(ids.under("area-maps", key)), map));
        Shown.soon(() -> maps.fresh(level).equals(Optional.of(map)));
    }

    /** Before they are drawn, since that takes its time. */
    private static List<BadRow> sized(GeoJsonFile read) {
        boolean fits = read.rows() >= 1 && read.rows() <= AreaMap.MOST_OUTLINES;
        return fits || !read.bad().isEmpty() ? List.of() : List.of(new BadRow(0, "", "area-map/list-size", null));
    }

    /** Those of areas that are not known, are of another level than the first, or were there before. */
    private List<BadRow> misplaced(List<Feature> features, String column) {
        var misplaced = new ArrayList<BadRow>();
        var drawn = new HashSet<String>();
        String expected = null;
        for (var feature : features) {
            var level = levelOf(feature).orElse(null);
            if (level == null) {
                misplaced.add(new BadRow(feature.row(), column, "area-map/area-unknown", null));
            } else if (!level.equals(expected == null ? level : expected)) {
                misplaced.add(new BadRow(feature.row(), column, "area-map/other-level", null));
            } else if (!drawn.add(feature.code())) {
                misplaced.add(new BadRow(feature.row(), column, "area-map/area-twice", null));
            }
            expected = expected == null ? level : expected;
        }
        return misplaced;
    }

    private Optional<String> levelOf(Feature feature) {
        return areas.find(feature.code()).map(Area::level);
    }
}
