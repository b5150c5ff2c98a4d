package org.tadamon.api.organise.deliveries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.delivery.DeliveryForm;
import org.tadamon.api.delivery.DeliveryForm.AnswerForm;
import org.tadamon.core.delivery.DeliveryProblem.Malformed;
import org.tadamon.core.delivery.DeliveryProblem.Nobody;
import org.tadamon.core.refusal.CommandRefused;

/** Reads what was typed into the pages about deliveries. */
final class TypedDelivery {

    private TypedDelivery() {}

    /** Refused: {@link Malformed} for a number that is none, {@link Nobody} for an export that is none. */
    static DeliveryForm handOver(Map<String, String> typed) {
        return new DeliveryForm(
                export(typed.get("export")),
                typed.get("level"),
                typed.get("area"),
                typed.get("office"),
                typed.get("name"),
                day(typed.get("day")),
                typed.get("way"),
                number("total", typed.get("total")),
                typed.get("note"));
    }

    static AnswerForm answer(Map<String, String> typed) {
        return new AnswerForm(day(typed.get("day")), typed.get("text"), typed.containsKey("published"));
    }

    /** In digits of any script, with or without marks between thousands; {@code null} for nothing. */
    static @Nullable Long number(String field, @Nullable String typed) {
        var digits = typed == null ? "" : typed.replaceAll("[\\s,.٬،'’]", "");
        try {
            return digits.isEmpty() ? null : (Long) Long.parseLong(digits);
        } catch (NumberFormatException none) {
            throw new CommandRefused(new Malformed(field));
        }
    }

    private static @Nullable UUID export(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Nobody("export"));
        }
    }

    /** What is no day is none, and is asked for. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
