package org.tadamon.api.organise.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.form.ActionForm;
import org.tadamon.api.action.form.ActionForm.ExactForm;
import org.tadamon.api.action.form.ActionForm.RevealForm;
import org.tadamon.api.action.form.ActionForm.WordingForm;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.text.TypedLanguages;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.actionpage.ActionPage;

/** What organisers type about an action, field by field, and back. */
final class ActionFields {

    private ActionFields() {}

    static ActionForm form(Map<String, String> typed) {
        return new ActionForm(
                typed.get("action-kind"),
                typed.get("exposure"),
                wordings(typed),
                typed.get("starts"),
                typed.get("ends"),
                typed.get("zone"),
                texts("near", typed),
                exact(typed),
                new RevealForm(typed.get("reveal"), number("hoursBefore", typed)),
                provisions(typed),
                number("capacity", typed));
    }

    private static Map<String, @Nullable WordingForm> wordings(Map<String, String> typed) {
        var wordings = new LinkedHashMap<String, @Nullable WordingForm>();
        for (var language : TypedLanguages.of("wordings", typed)) {
            var at = "wordings." + language;
            wordings.put(
                    language,
                    new WordingForm(
                            typed.get(at + ".title"),
                            typed.get(at + ".description"),
                            typed.get(at + ".bring"),
                            typed.get(at + ".help")));
        }
        return wordings;
    }

    private static ExactForm exact(Map<String, String> typed) {
        return new ExactForm(
                texts("place", typed),
                texts("way", typed),
                typed.get("link"),
                typed.get("contact"),
                degrees("latitude", typed),
                degrees("longitude", typed));
    }

    /** Something that is typed in each language: {@code near.ar}. */
    static Map<String, String> texts(String field, Map<String, String> typed) {
        var texts = new LinkedHashMap<String, String>();
        TypedLanguages.of(field, typed)
                .forEach(language -> texts.put(language, typed.getOrDefault(field + "." + language, "")));
        return texts;
    }

    /** Nothing typed is {@code null}; what is no number is refused. */
    static @Nullable Integer number(String field, Map<String, String> typed) {
        var text = typed.getOrDefault(field, "").strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw new CommandRefused(new Malformed(field));
        }
    }

    /** As the fields of a page would be filled with what is planned. */
    static Map<String, String> of(ActionPage action, @Nullable Whereabouts exact) {
        var plan = action.plan();
        var fields = new HashMap<String, String>();
        plan.wordings().forEach((language, said) -> {
            var at = "wordings." + language;
            fields.put(at + ".title", said.title());
            fields.put(at + ".description", said.description());
            fields.put(at + ".bring", said.bring());
            fields.put(at + ".help", said.help());
        });
        fields.put("starts", plan.timing().starts().toString());
        fields.put("ends", plan.timing().ends().toString());
        fields.put("zone", plan.timing().zone().getId());
        plan.place().near().forEach((language, near) -> fields.put("near." + language, near));
        var reveal = plan.place().reveal();
        fields.put("reveal", reveal.attendingOnly() ? "attending" : "everybody");
        fields.put("hoursBefore", text(reveal.hoursBefore()));
        plan.provisions().forEach(one -> fields.put("provisions." + EnumCode.of(one), "yes"));
        fields.put("capacity", text(plan.capacity()));
        if (exact != null) {
            put(exact, fields);
        }
        return fields;
    }

    private static void put(Whereabouts exact, Map<String, String> fields) {
        exact.place().forEach((language, place) -> fields.put("place." + language, place));
        exact.way().forEach((language, way) -> fields.put("way." + language, way));
        fields.put("link", exact.link());
        fields.put("contact", exact.contact());
        fields.put("latitude", text(exact.latitude()));
        fields.put("longitude", text(exact.longitude()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable Double degrees(String field, Map<String, String> typed) {
        var text = typed.getOrDefault(field, "").strip();
        try {
            return text.isEmpty() ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            throw new CommandRefused(new Malformed(field));
        }
    }

    private static List<String> provisions(Map<String, String> typed) {
        var there = new ArrayList<String>();
        for (var one : Provision.values()) {
            if (typed.containsKey("provisions." + EnumCode.of(one))) {
                there.add(EnumCode.of(one));
            }
        }
        return there;
    }
}
