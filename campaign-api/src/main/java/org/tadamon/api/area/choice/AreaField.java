package org.tadamon.api.area.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;

/**
 * The box a signer types the name of a place into.
 *
 * @param list where the places to choose from are, with the version of the list in it
 * @param lookups where a postcode is looked up; {@code null} where none is known
 * @param code of the area that was found; empty for none
 * @param text what stands in the box
 * @param likely what may be meant by it, when no area was found
 * @param all every area, when nothing like it was found
 */
public record AreaField(
        String list, @Nullable String lookups, String code, String text, List<Choice> likely, List<ChoiceGroup> all) {

    @Override
    public String toString() {
        return "<area field>";
    }
}
