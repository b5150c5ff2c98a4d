package org.tadamon.api.action.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.ActionProblem;
import org.tadamon.core.action.ActionProblem.Empty;
import org.tadamon.core.action.ActionProblem.Malformed;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.action.Timing;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;

/** What an organiser typed about an action, understood; whether it can be so, the action judges. */
public record ActionInput(
        ActionKind kind,
        Exposure exposure,
        Map<String, Wording> wordings,
        Timing timing,
        Map<String, String> near,
        Whereabouts exact,
        Reveal reveal,
        Set<Provision> provisions,
        @Nullable Integer capacity) {

    /** To whom it is told where nothing is said of it: to the fewest. */
    private static final Reveal WHO_HAS_A_PLACE = new Reveal(true, null);

    /** Cleaned, and refused for everything at once that cannot be understood. */
    public static ActionInput read(ActionForm form) {
        return whole(broken -> new ActionInput(
                chosen("kind", form.kind(), ActionKind.values(), broken).orElse(ActionKind.MEETING),
                chosen("exposure", form.exposure(), Exposure.values(), broken).orElse(Exposure.GUARDED),
                WordsInput.read(form.wordings()),
                TimingInput.read(form, broken),
                ExactInput.said(form.near(), CleanText::line),
                ExactInput.read(form.exact(), broken),
                reveal(form, broken),
                provisions(form.provisions(), broken),
                form.capacity()));
    }

    /** The same, so many weeks later. */
    public ActionInput at(int week) {
        return new ActionInput(
                kind, exposure, wordings, timing.laterBy(week), near, exact, reveal, provisions, capacity);
    }

    /** What of a form is about the place, refused for what of it cannot be understood. */
    public static Where placeOf(ActionForm form) {
        return whole(broken -> new Where(
                ExactInput.said(form.near(), CleanText::line),
                ExactInput.read(form.exact(), broken),
                reveal(form, broken)));
    }

    /** What of a form is about the time. */
    public static Timing timingOf(ActionForm form) {
        return whole(broken -> TimingInput.read(form, broken));
    }

    /** What of a form is there for those who need it. */
    public static Set<Provision> provisionsOf(ActionForm form) {
        return whole(broken -> provisions(form.provisions(), broken));
    }

    /** What it says of itself; a language in which nothing is written is left out. */
    public static Map<String, Wording> wordingsOf(ActionForm form) {
        return WordsInput.read(form.wordings());
    }

    /** Reasons, or anything else that is told in each language; one in which nothing is written is left out. */
    public static Map<String, String> texts(Map<String, String> typed) {
        return ExactInput.said(typed, CleanText::lines);
    }

    /** Where it is. */
    public record Where(Map<String, String> near, Whereabouts exact, Reveal reveal) {}

    private static <T> T whole(Function<List<ActionProblem>, T> reading) {
        var broken = new ArrayList<ActionProblem>();
        var read = reading.apply(broken);
        CommandRefused.ifAny(broken);
        return read;
    }

    private static Reveal reveal(ActionForm form, List<ActionProblem> broken) {
        var reveal = form.reveal();
        if (reveal == null) {
            return WHO_HAS_A_PLACE;
        }
        var to = reveal.to() == null ? "attending" : reveal.to();
        if (!Set.of("everybody", "attending").contains(to)) {
            broken.add(new Malformed("reveal"));
        }
        return new Reveal(to.equals("attending"), reveal.hoursBefore());
    }

    private static <E extends Enum<E>> Optional<E> chosen(
            String field, @Nullable String typed, E[] values, List<ActionProblem> broken) {
        if (typed == null || typed.isBlank()) {
            broken.add(new Empty(field));
            return Optional.empty();
        }
        var chosen = EnumCode.named(values, typed);
        if (chosen.isEmpty()) {
            broken.add(new Malformed(field));
        }
        return chosen;
    }

    private static Set<Provision> provisions(@Nullable List<String> typed, List<ActionProblem> broken) {
        return typed == null
                ? Set.of()
                : typed.stream()
                        .flatMap(each -> chosen("provisions", each, Provision.values(), broken).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
