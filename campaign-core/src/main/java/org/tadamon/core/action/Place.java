package org.tadamon.core.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.privacy.Personal;

/**
 * Where an action is: what everybody may know at once, and sealed, where exactly.
 *
 * @param near by language tag, what everybody may know, such as a town; 1 to 120 grapheme clusters each, one line
 * @param whereabouts purpose {@code action.whereabouts}, sealed under the action's own secret: the place, the way, the
 *     link; {@code null} while it is not settled
 * @param reveal to whom it is told, and when
 */
public record Place(Map<String, String> near, @Nullable Personal whereabouts, Reveal reveal) {

    /**
     * When it is told where exactly.
     *
     * @param attendingOnly whether only those who have a place are told, on pages nobody else sees; else everybody
     * @param hoursBefore how many hours before the beginning, 1 to 336; {@code null} for at once
     */
    public record Reveal(boolean attendingOnly, @Nullable Integer hoursBefore) {

        /** Everybody is told, at once. */
        public static final Reveal AT_ONCE = new Reveal(false, null);
    }

    /** Names the town only, since the rest may still be a secret when this is written somewhere. */
    @Override
    public String toString() {
        return "Place[near=" + near + "]";
    }
}
