package org.tadamon.api.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.tadamon.api.access.AccessProblem;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** All that is wrong with a form, in the reader's language, each next to its field and in one summary. */
public record Problems(List<Told> all) {

    /** Nothing is wrong. */
    public static final Problems NONE = new Problems(List.of());

    /**
     * One thing that is wrong.
     *
     * @param field the form field it is about; {@code null} when it is about the whole
     * @param label what the field is called, where the message alone does not say it; else {@code null}
     */
    public record Told(@Nullable String field, @Nullable String label, String message) {}

    /**
     * The problems of a refused command. That somebody may not do it, or not before they have shown that it is still
     * them, is told by no form but by a page of its own: that is thrown on.
     *
     * @param onPage the field of the page for the field of a problem; {@code null} when the page has none
     */
    public static Problems of(
            CommandRefused refused, MessageSource messages, Locale locale, UnaryOperator<@Nullable String> onPage) {
        if (refused.problems().getFirst() instanceof AccessProblem) {
            throw refused;
        }
        return new Problems(refused.problems().stream()
                .map(problem -> told(problem, onPage.apply(problem.field()), messages, locale))
                .distinct()
                .toList());
    }

    private static Told told(Problem problem, @Nullable String field, MessageSource messages, Locale locale) {
        return new Told(
                field,
                messages.getMessage("field." + field, null, null, locale),
                messages.getMessage(
                        "problem." + problem.code(), new Object[] {problem.limit(), problem.named()}, locale));
    }

    /** One problem that no command told. */
    public static Problems of(@Nullable String field, String message) {
        return new Problems(List.of(new Told(field, null, message)));
    }

    /** The same, with what is wrong with one field told at another, under the name of the first. */
    public Problems moved(String field, String to) {
        return new Problems(all.stream()
                .map(told -> field.equals(told.field()) ? new Told(to, told.label(), told.message()) : told)
                .toList());
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** What is wrong with one field. */
    public List<String> of(String field) {
        return all.stream()
                .filter(told -> field.equals(told.field()))
                .map(Told::message)
                .toList();
    }

    /** Whether one of these fields has a problem. */
    public boolean touches(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> !of(field).isEmpty());
    }

    /** The id of the element a field is typed into. */
    public String id(String field) {
        return "f-" + field.replace('.', '-');
    }

    /** The ids of the elements that describe a field; {@code null} when none does. */
    public @Nullable String describedBy(String field, boolean hinted) {
        var ids = new ArrayList<String>();
        if (hinted) {
            ids.add(id(field) + "-hint");
        }
        if (!of(field).isEmpty()) {
            ids.add(id(field) + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
