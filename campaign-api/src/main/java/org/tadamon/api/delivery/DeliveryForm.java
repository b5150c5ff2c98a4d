package org.tadamon.api.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.export.Audience;

/**
 * Deliveries as they are written down, one to each decision maker who is meant; what is left out of whom it was for
 * leaves nobody out.
 *
 * @param export whose packages were handed over; {@code null} for something else, and then the whole list is meant
 * @param level of the areas decision makers represent
 * @param area the code of the area they represent
 * @param way {@code hand}, {@code mail} or {@code upload}
 * @param total how many signatures they were told; with an export it is the export's
 */
public record DeliveryForm(
        @Nullable UUID export,
        @Nullable String level,
        @Nullable String area,
        @Nullable String office,
        @Nullable String name,
        @Nullable LocalDate day,
        @Nullable String way,
        @Nullable Long total,
        @Nullable String note) {

    /** Whom it was for. */
    Audience audience() {
        return new Audience(CleanText.line(level), CleanText.line(area), CleanText.line(office), CleanText.line(name));
    }

    /**
     * What a decision maker answered, as it is written down.
     *
     * @param published whether everybody may read it; not when left out
     */
    public record AnswerForm(
            @Nullable LocalDate day,
            @Nullable String text,
            @Nullable Boolean published) {}

    /** Why a delivery is taken back. */
    public record WithdrawalForm(@Nullable String reason) {}

    /**
     * That another number was sent.
     *
     * @param day today when left out
     * @param total the public number of this moment when left out
     */
    public record CorrectionForm(
            @Nullable LocalDate day, @Nullable Long total) {}
}
