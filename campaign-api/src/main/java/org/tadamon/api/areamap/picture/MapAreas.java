package org.tadamon.api.areamap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tadamon.api.page.Reader;
import org.tadamon.core.areamap.AreaOutline;

/** Writes the areas of a map, and what the map says to whoever does not see it. */
final class MapAreas {

    private static final String BORDER = "#7d6476";

    private final MapFigures figures;
    private final MapWords words;
    private final String few;
    private final Reader reader;
    private final Shades shades;

    /**
     * Of this map.
     *
     * @param few what it means that nothing is told of an area
     */
    MapAreas(MapFigures figures, MapWords words, String few, Reader reader) {
        this.figures = figures;
        this.words = words;
        this.few = few;
        this.reader = reader;
        this.shades = Shades.of(figures.told().values());
    }

    /** What each look means: that nothing is told first, then from the fewest to the most. */
    List<LegendRow> legend() {
        var rows = new ArrayList<>(List.of(row(Look.FEW, few)));
        shades.bands().forEach(band -> rows.add(row(Look.name(band.shade()), words.band(band, reader))));
        return rows;
    }

    private static LegendRow row(String look, String said) {
        return new LegendRow(look, Look.fill(look), said);
    }

    /** Its title, and how it is to be read. */
    void describe(Svg svg, String title) {
        int areas = figures.map().outlines().size();
        svg.said("title", title, "id", "area-map-title");
        svg.said("desc", words.say("map.said", reader, areas, figures.told().size(), few), "id", "area-map-said");
        Look.define(svg);
    }

    /** All of them, those that look alike together, in the order of the map: nothing tells few from none. */
    void draw(Svg svg) {
        var byLook = new TreeMap<String, List<AreaOutline>>();
        for (var outline : figures.map().outlines()) {
            byLook.computeIfAbsent(look(outline), _ -> new ArrayList<>()).add(outline);
        }
        svg.open("g", "fill-rule", "evenodd", "stroke", BORDER, "stroke-linejoin", "round");
        byLook.forEach((look, outlines) -> {
            svg.open("g", "class", look, "fill", Look.fill(look));
            outlines.forEach(outline -> draw(svg, outline));
            svg.close("g");
        });
        svg.close("g");
    }

    private void draw(Svg svg, AreaOutline outline) {
        var figure = figures.told().get(outline.code());
        var shown = figure == null ? few : words.atLeast(figure, reader);
        svg.open("path", "d", outline.path())
                .said("title", words.area(figures.names().apply(outline.code()), shown, reader))
                .close("path");
    }

    private String look(AreaOutline outline) {
        var figure = figures.told().get(outline.code());
        return figure == null ? Look.FEW : Look.name(shades.of(figure));
    }
}
