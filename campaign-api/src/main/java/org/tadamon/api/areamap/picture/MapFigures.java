package org.tadamon.api.areamap.picture;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tadamon.core.areamap.AreaMap;

/**
 * What a map shows.
 *
 * @param told at least so many, by the area's code; only of areas the map has, and of one at least. Whatever has no
 *     figure looks alike
 * @param names what each area is called, by its code
 */
public record MapFigures(AreaMap map, Map<String, Integer> told, UnaryOperator<String> names) {

    /** That, where the map can show any of these figures. */
    public static Optional<MapFigures> of(AreaMap map, Map<String, Integer> figures, UnaryOperator<String> names) {
        var codes = map.outlines().stream().map(outline -> outline.code()).collect(Collectors.toSet());
        var drawn = figures.entrySet().stream()
                .filter(figure -> codes.contains(figure.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new MapFigures(map, drawn, names));
    }
}
