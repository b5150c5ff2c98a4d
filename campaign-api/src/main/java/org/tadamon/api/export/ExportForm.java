package org.tadamon.api.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.export.Audience;

/**
 * An export as it is asked for; what is left out of whom it is for leaves nobody out.
 *
 * @param reason why, for those who audit
 * @param languages {@code ar}, {@code en} or both
 * @param asOf the day (UTC, {@code 2026-11-20}) at whose end the numbers are taken; empty for now
 * @param level of the areas decision makers represent
 * @param area the code of the area they represent
 * @param reasons the ids of what signers said that is to be told along
 */
public record ExportForm(
        @Nullable String reason,
        @Nullable List<String> languages,
        @Nullable String asOf,
        @Nullable String level,
        @Nullable String area,
        @Nullable String office,
        @Nullable String name,
        @Nullable List<String> reasons) {

    /** Whom it is for. */
    public Audience audience() {
        return new Audience(CleanText.line(level), CleanText.line(area), CleanText.line(office), CleanText.line(name));
    }
}
