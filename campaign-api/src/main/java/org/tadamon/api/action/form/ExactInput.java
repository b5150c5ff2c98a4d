package org.tadamon.api.action.form;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.form.ActionForm.ExactForm;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.action.ActionProblem;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.ActionProblem.OutOfRange;
import org.tadamon.core.action.ActionProblem.TooLong;

/** Where exactly people meet, as it was typed, understood. It is judged here, since it goes nowhere but sealed. */
final class ExactInput {

    static final int PLACE = 200;
    static final int WAY = 3_000;
    static final int CONTACT = 200;
    static final int LINK = 500;

    private ExactInput() {}

    static Whereabouts read(@Nullable ExactForm form, List<ActionProblem> broken) {
        if (form == null) {
            return Whereabouts.UNSETTLED;
        }
        var place = said(form.place(), CleanText::line);
        var way = said(form.way(), CleanText::lines);
        place.forEach((language, said) -> limit(said, "place." + language, PLACE, broken));
        way.forEach((language, said) -> limit(said, "way." + language, WAY, broken));
        var contact = CleanText.line(form.contact());
        limit(contact, "contact", CONTACT, broken);
        return new Whereabouts(
                place,
                way,
                link(form.link(), broken),
                contact,
                degrees("latitude", form.latitude(), form.longitude(), 90, broken),
                degrees("longitude", form.longitude(), form.latitude(), 180, broken));
    }

    /** Cleaned; a language in which nothing is said is left out. */
    static Map<String, String> said(@Nullable Map<String, String> typed, UnaryOperator<String> clean) {
        var said = new TreeMap<String, String>();
        if (typed != null) {
            typed.forEach((language, text) -> {
                var each = clean.apply(text);
                if (!each.isEmpty()) {
                    said.put(language, each);
                }
            });
        }
        return said;
    }

    private static String link(@Nullable String typed, List<ActionProblem> broken) {
        var link = CleanText.line(typed);
        limit(link, "link", LINK, broken);
        if (!link.isEmpty() && !isHttps(link)) {
            broken.add(new Malformed("link"));
        }
        return link;
    }

    private static boolean isHttps(String link) {
        try {
            var uri = URI.create(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException unread) {
            return false;
        }
    }

    /** Both or none. */
    private static @Nullable Double degrees(
            String field, @Nullable Double typed, @Nullable Double other, int most, List<ActionProblem> broken) {
        if (typed == null && other != null) {
            broken.add(new ActionProblem.Empty(field));
        }
        if (typed != null && !(Math.abs(typed) <= most)) {
            broken.add(new OutOfRange(field, (long) most));
        }
        return typed;
    }

    private static void limit(String text, String field, int most, List<ActionProblem> broken) {
        if (text.length() > 8 * most || CleanText.length(text) > most) {
            broken.add(new TooLong(field, (long) most));
        }
    }
}
