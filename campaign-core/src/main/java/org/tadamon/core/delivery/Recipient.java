package org.tadamon.core.delivery;

import org.tadamon.core.decisionmaker.DecisionMaker;

/**
 * Whom something was handed to, as they stood on the list of decision makers. All three together are who they are.
 *
 * @param areaCode the area they represent; 1 to 200 characters
 * @param name 1 to 200 characters
 * @param office what they hold; 1 to 200 characters
 */
public record Recipient(String areaCode, String name, String office) {

    /** This one. */
    public static Recipient of(DecisionMaker one) {
        return new Recipient(one.areaCode(), one.name(), one.office());
    }
}
