package org.tadamon.core.export;

import org.tadamon.core.decisionmaker.DecisionMaker;

/**
 * Which decision makers packages are for: all of the list whom none of these leaves out.
 *
 * @param level only those who represent an area of this level; empty for any
 * @param areaCode only those who represent this area; empty for any
 * @param office only those who hold this office; empty for any
 * @param name only those of this name; empty for any
 */
public record Audience(String level, String areaCode, String office, String name) {

    /** The whole list. */
    public static final Audience EVERYBODY = new Audience("", "", "", "");

    /** This one. */
    public static Audience of(DecisionMaker one) {
        return new Audience("", one.areaCode(), one.office(), one.name());
    }

    /** Whether this one is among them, who represents an area of this level. */
    public boolean holds(DecisionMaker one, String levelOfArea) {
        return isOrAny(level, levelOfArea)
                && isOrAny(areaCode, one.areaCode())
                && isOrAny(office, one.office())
                && isOrAny(name, one.name());
    }

    private static boolean isOrAny(String asked, String is) {
        return asked.isEmpty() || asked.equals(is);
    }
}
