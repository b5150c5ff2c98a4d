package org.tadamon.api.petition.life;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an organiser typed to move a petition on, as it came. */
public sealed interface LifeForm {

    /** Why it is taken back. */
    record WithdrawalForm(@Nullable String reason) implements LifeForm {}

    /**
     * When, to whom and how it was handed over.
     *
     * @param way {@code in-person}, {@code by-post} or {@code electronically}
     */
    record DeliveryForm(
            @Nullable LocalDate on,
            @Nullable String to,
            @Nullable String way,
            @Nullable String note) implements LifeForm {}

    /**
     * When, by whom and what was answered.
     *
     * @param texts by language tag; a language with nothing written in it is left out
     */
    record AnswerForm(
            @Nullable LocalDate on,
            @Nullable String from,
            @Nullable Map<String, @Nullable String> texts) implements LifeForm {}
}
