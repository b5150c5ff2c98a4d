package org.tadamon.api.organise.deliveries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as one reader sees it. Days are in words.
 *
 * @param area the name of the area the decision maker represents
 * @param way as in {@code delivery.way.…}
 * @param told the number they were told then, in figures
 * @param answer {@code null} until there is one
 * @param withdrawn why it was taken back; {@code null} unless it was
 */
public record DeliveryRow(
        String id,
        String name,
        String office,
        String area,
        String day,
        String way,
        String told,
        String note,
        String by,
        @Nullable Said answer,
        @Nullable String withdrawn,
        List<Corrected> corrections) {

    /**
     * What was answered.
     *
     * @param typed the day as it is typed into a form
     */
    public record Said(String day, String typed, String text, boolean published) {}

    /** That they were told another number, in figures. */
    public record Corrected(String day, String total) {}
}
