package org.tadamon.api.rule.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.rule.RuleForm;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleProblem.Malformed;

/** A rule as it is typed on its page: lists with commas or one to a line, times of day in UTC, spans in minutes. */
final class RuleTyped {

    private RuleTyped() {}

    static RuleForm of(Map<String, String> typed) {
        var minutes = number(typed, "minutes");
        return new RuleForm(
                typed.get("title"),
                list(typed.get("area")),
                list(typed.get("domains")),
                typed.get("from"),
                typed.get("until"),
                typed.get("nameKind"),
                typed.get("name"),
                number(typed, "sameName"),
                number(typed, "burst"),
                minutes == null ? null : minutes * 60L,
                typed.containsKey("ofOneDomain"));
    }

    /** The field of the page for the field of a problem. */
    static @Nullable String onPage(@Nullable String field) {
        return switch (field) {
            case "burst.atLeast" -> "burst";
            case "burst.withinSeconds" -> "minutes";
            case "conditions" -> null;
            case "areas" -> "area";
            case null -> null;
            default -> field;
        };
    }

    private static List<String> list(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,،\\s]+"))
                        .filter(each -> !each.isBlank())
                        .toList();
    }

    private static @Nullable Integer number(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw new CommandRefused(new Malformed(field));
        }
    }
}
