package org.tadamon.api.areamap.picture;

import java.util.List;

/**
 * How the areas of a shade look: colours for paper, which a page's own rules replace by what is right in its light.
 * They differ in how dark they are, so they can be told apart without seeing colours; what is not told of is hatched.
 */
final class Look {

    /** The look of every area of which nothing is told. */
    static final String FEW = "few";

    private static final String HATCHING = "area-map-few";
    private static final List<String> COLOURS = List.of("#f8dbe6", "#e9a9c4", "#cf6f9b", "#a8386d", "#641037");

    private Look() {}

    /** What a page's rules know it by. */
    static String name(int shade) {
        return "shade-" + shade;
    }

    /** What fills it; the hatching must be in the same document. */
    static String fill(String look) {
        return look.equals(FEW) ? "url(#" + HATCHING + ")" : COLOURS.get(look.charAt(look.length() - 1) - '1');
    }

    /** Defines the hatching. */
    static void define(Svg svg) {
        svg.open("defs")
                .open(
                        "pattern",
                        "id",
                        HATCHING,
                        "width",
                        12,
                        "height",
                        12,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("rect", "class", "few-ground", "width", 12, "height", 12, "fill", "#f6f1f4")
                .empty("rect", "class", "few-line", "width", 3, "height", 12, "fill", "#b9a8b4")
                .close("pattern")
                .close("defs");
    }
}
