package org.tadamon.core.area;

import java.util.Map;

/**
 * A place people are counted by.
 *
 * @param code its official code, unique among all areas, for example {@code E14000530} or {@code LB}; 1 to 40 of
 *     {@code A-Z a-z 0-9 - _}
 * @param parentCode the area it lies in; empty for a country
 * @param level what kind of place it is, for example {@code constituency}; 1 to 40 of {@code a-z 0-9 -}
 * @param names its name by language tag; at least one, 1 to 200 characters each
 */
public record Area(String code, String parentCode, String level, Map<String, String> names) {

    /** The level of countries, which are built in. */
    public static final String COUNTRY = "country";

    /** Makes it unchangeable. */
    public Area {
        names = Map.copyOf(names);
    }
}
