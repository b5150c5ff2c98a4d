package org.tadamon.api.decisionmaker;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.core.area.Area;

/** Finds the areas whose people have nobody on the list to be heard by. */
@Component
public class Coverage {

    private final Areas areas;
    private final DecisionMakerViews decisionMakers;

    Coverage(Areas areas, DecisionMakerViews decisionMakers) {
        this.areas = areas;
        this.decisionMakers = decisionMakers;
    }

    /**
     * How far the list reaches in the areas of one level.
     *
     * @param areas how many areas there are of it
     * @param without those that nobody represents, in the order of their codes
     */
    public record Level(String level, int areas, List<Area> without) {

        /** How many somebody represents. */
        public int covered() {
            return areas - without.size();
        }
    }

    /** Of every level that was imported. Countries are left out: hardly anybody is heard by all of them. */
    public List<Level> levels() {
        var represented = decisionMakers.represented();
        return areas.levels().stream()
                .filter(level -> !level.equals(Area.COUNTRY))
                .map(level -> {
                    var all = areas.of(level);
                    var without = all.stream()
                            .filter(area -> !represented.contains(area.code()))
                            .toList();
                    return new Level(level, all.size(), without);
                })
                .toList();
    }
}
