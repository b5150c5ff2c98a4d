package org.tadamon.api.areamap.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;

/** Draws maps: for a page, which has its own legend beside it, or as a file that says everything itself. */
@Component
public final class MapPictures {

    private static final int MARGIN = 20;
    /** So that the legend has room, however narrow a country is. */
    private static final int LEAST_WIDTH = 640;

    private final MapWords words;

    MapPictures(MapWords words) {
        this.words = words;
    }

    /**
     * A map for a page.
     *
     * @param svg to be put into the page as it is
     */
    public record InPage(String svg, List<LegendRow> legend) {}

    /**
     * Draws it for a page.
     *
     * @param few what it means that nothing is told of an area
     */
    public InPage inPage(MapFigures figures, String few, Reader reader) {
        var areas = new MapAreas(figures, words, few, reader);
        var svg = new Svg();
        svg.open(
                "svg",
                "class",
                "area-map",
                "viewBox",
                "-1 -1 " + (figures.map().width() + 2) + " " + (figures.map().height() + 2),
                "role",
                "img",
                "aria-labelledby",
                "area-map-title area-map-said");
        areas.describe(svg, words.say("map.title", reader));
        areas.draw(svg);
        return new InPage(svg.close("svg").toString(), areas.legend());
    }

    /**
     * Draws it as a file, the same bytes for the same figures.
     *
     * @param about what the petition is called
     * @param asOf the day of its figures, in words
     */
    public byte[] asFile(MapFigures figures, String about, String asOf, Reader reader) {
        var areas = new MapAreas(figures, words, words.say("map.too-few", reader), reader);
        var legend = new FileLegend(areas.legend(), words.say("map.as-of", reader, asOf), reader);
        var map = figures.map();
        int width = Math.max(LEAST_WIDTH, map.width()) + 2 * MARGIN;
        int below = map.height() + 2 * MARGIN;
        int height = below + legend.height() + MARGIN;
        var svg = begun(width, height, reader);
        areas.describe(svg, words.say("map.title-of", reader, about));
        svg.empty("rect", "width", width, "height", height, "fill", "#ffffff");
        svg.open("g", "transform", "translate(" + (width - map.width()) / 2 + " " + MARGIN + ")");
        areas.draw(svg);
        svg.close("g");
        legend.draw(svg, below, MARGIN, width - MARGIN);
        return svg.close("svg").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Svg begun(int width, int height, Reader reader) {
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "xml:lang",
                        reader.language(),
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        "area-map-title area-map-said");
    }
}
