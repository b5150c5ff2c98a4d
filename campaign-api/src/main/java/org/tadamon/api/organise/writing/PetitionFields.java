package org.tadamon.api.organise.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.petition.PetitionForm;
import org.tadamon.api.petition.PetitionForm.WordingForm;
import org.tadamon.api.text.LastDay;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.area.Area;
import org.tadamon.core.petition.PetitionDraft;

/** The fields of the form a petition is written in, as they are typed. */
final class PetitionFields {

    private static final int MONTHS_OPEN = 3;

    private PetitionFields() {}

    /** A new petition's, filled in as most are. */
    static Map<String, String> fresh(Clock clock) {
        var fields = new HashMap<String, String>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("goal", "1000");
        fields.put(
                "closesAt",
                LocalDate.now(clock.withZone(ZoneOffset.UTC))
                        .plusMonths(MONTHS_OPEN)
                        .toString());
        fields.put("exposure", "open");
        fields.put("areaLevel", Area.COUNTRY);
        return fields;
    }

    /** Those of a draft that is to be corrected. */
    static Map<String, String> of(PetitionDraft draft) {
        var fields = new HashMap<String, String>();
        draft.wordings().forEach((language, wording) -> {
            fields.put("wordings." + language + ".title", wording.title());
            fields.put("wordings." + language + ".demand", wording.demand());
            fields.put("wordings." + language + ".background", wording.background());
        });
        fields.put(
                "addressees",
                draft.addressees().stream()
                        .map(each -> AddresseeLines.write(each.name(), each.office(), each.areaCode()))
                        .collect(Collectors.joining("\n")));
        fields.put("goal", String.valueOf(draft.goal()));
        fields.put("closesAt", LastDay.of(draft.closesAt()));
        fields.put("exposure", EnumCode.of(draft.exposure()));
        fields.put("areaLevel", draft.areaLevel());
        return fields;
    }

    /** What is typed, understood; a language with nothing in it is left out. Nothing was before a new petition. */
    static PetitionForm form(Map<String, String> fields, @Nullable PetitionDraft before) {
        var wordings = new LinkedHashMap<String, @Nullable WordingForm>();
        TypedLanguages.of("wordings", fields).stream()
                .filter(language -> written(fields, language))
                .forEach(language -> wordings.put(language, wording(fields, language)));
        return new PetitionForm(
                wordings,
                List.copyOf(AddresseeLines.read(fields.getOrDefault("addressees", ""))),
                number(fields.getOrDefault("goal", "")),
                LastDay.over(fields.get("closesAt"), before == null ? null : before.closesAt()),
                fields.get("exposure"),
                fields.get("areaLevel"),
                blankToNull(fields.get("slug")));
    }

    static boolean written(Map<String, String> fields, String language) {
        var wording = wording(fields, language);
        return !(wording.title() + wording.demand() + wording.background()).isBlank();
    }

    static WordingForm wording(Map<String, String> fields, String language) {
        var field = "wordings." + language + ".";
        return new WordingForm(
                fields.getOrDefault(field + "title", ""),
                fields.getOrDefault(field + "demand", ""),
                fields.getOrDefault(field + "background", ""));
    }

    private static @Nullable Integer number(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            return typed.isBlank() ? null : Integer.valueOf(0);
        }
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
