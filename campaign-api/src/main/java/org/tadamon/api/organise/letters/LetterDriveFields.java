package org.tadamon.api.organise.letters;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.letterdrive.LetterDriveForm;
import org.tadamon.api.letterdrive.LetterDriveForm.WordingForm;
import org.tadamon.api.text.LastDay;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.letterdrive.LetterPlan;

/** What organisers type about a letter drive, field by field, and back. */
final class LetterDriveFields {

    private LetterDriveFields() {}

    /** What is typed; {@code null} for a plan that does not exist yet. */
    static LetterDriveForm form(Map<String, String> typed, @Nullable LetterPlan before) {
        var wordings = new LinkedHashMap<String, @Nullable WordingForm>();
        for (var language : TypedLanguages.of("wordings", typed)) {
            var at = "wordings." + language + ".";
            wordings.put(
                    language,
                    new WordingForm(
                            typed.get(at + "title"),
                            typed.get(at + "reason"),
                            typed.get(at + "subject"),
                            typed.get(at + "letter")));
        }
        return new LetterDriveForm(
                typed.get("exposure"),
                wordings,
                typed.get("level"),
                List.of(typed.getOrDefault("offices", "").split("\\R")),
                over(typed.getOrDefault("closes", ""), before),
                typed.containsKey("relayed"));
    }

    /** When the day is over; what is no day is handed on to be refused. */
    private static String over(String day, @Nullable LetterPlan before) {
        var over = LastDay.over(day, before == null ? null : before.closesAt());
        return over == null ? day : over.toString();
    }

    /** As the fields of a page would be filled with what is asked. */
    static Map<String, String> of(LetterPlan plan) {
        var fields = new HashMap<String, String>();
        plan.wordings().forEach((language, said) -> {
            var at = "wordings." + language + ".";
            fields.put(at + "title", said.title());
            fields.put(at + "reason", said.reason());
            fields.put(at + "subject", said.subject());
            fields.put(at + "letter", said.letter());
        });
        fields.put("exposure", EnumCode.of(plan.exposure()));
        fields.put("level", plan.level());
        fields.put("offices", String.join("\n", plan.offices()));
        fields.put("closes", LastDay.of(plan.closesAt()));
        if (plan.relayed()) {
            fields.put("relayed", "yes");
        }
        return fields;
    }
}
