package org.tadamon.api.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices of a list that belong together.
 *
 * @param label what they are called; {@code null} when there is but one group
 */
public record ChoiceGroup(@Nullable String label, List<Choice> options) {

    /** A list of one group. */
    public static List<ChoiceGroup> only(List<Choice> options) {
        return List.of(new ChoiceGroup(null, options));
    }
}
