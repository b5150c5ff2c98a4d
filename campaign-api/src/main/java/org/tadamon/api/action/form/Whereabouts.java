package org.tadamon.api.action.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where exactly people meet: known to those it is for, when it is time, and sealed everywhere else.
 *
 * @param place by language tag, where people meet, one line
 * @param way by language tag, how to get there and where people walk
 * @param link where it is on the network, {@code https}; empty where it is not
 * @param contact whom to call when one does not find it; may be empty
 * @param latitude degrees north; {@code null} where it is not said
 * @param longitude degrees east; {@code null} where it is not said
 */
public record Whereabouts(
        Map<String, String> place,
        Map<String, String> way,
        String link,
        String contact,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** Nothing is settled yet. */
    public static final Whereabouts UNSETTLED = new Whereabouts(Map.of(), Map.of(), "", "", null, null);

    @Override
    public String toString() {
        return "<whereabouts>";
    }
}
