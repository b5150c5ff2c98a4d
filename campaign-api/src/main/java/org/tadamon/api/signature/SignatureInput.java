package org.tadamon.api.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.area.Areas;
import org.tadamon.api.comment.CommentText;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signer.Visibility;

/**
 * What somebody typed to sign, understood.
 *
 * @param comment empty where they said nothing
 */
record SignatureInput(
        String name,
        EmailAddress email,
        String area,
        Visibility visibility,
        @Nullable String source,
        String language,
        String comment) {

    static final int LONGEST_NAME = 100;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * Reads a form, or refuses it for everything that is wrong with it at once.
     *
     * @param level by which signers of the petition are counted
     */
    static SignatureInput read(SignatureForm form, Areas areas, String level) {
        var broken = new ArrayList<SignatureInputProblem>();
        var name = name(form.name(), broken);
        var email = email(form.email(), broken);
        var area = area(form.area(), areas, level, broken);
        var visibility = visibility(form.visibility(), broken);
        var source = source(form.via(), broken);
        var language = form.language() == null || form.language().isBlank() ? "en" : form.language();
        if (!LANGUAGE.matcher(language).matches()) {
            broken.add(SignatureInputProblem.of("language", "language-unknown"));
        }
        var comment = CommentText.clean(form.comment());
        if (CommentText.isTooLong(comment)) {
            broken.add(SignatureInputProblem.tooLong("comment", CommentText.LONGEST));
        }
        CommandRefused.ifAny(broken);
        return new SignatureInput(name, email.orElseThrow(), area, visibility.orElseThrow(), source, language, comment);
    }

    private static String name(@Nullable String typed, List<SignatureInputProblem> broken) {
        var name = CleanText.line(typed);
        if (name.isEmpty()) {
            broken.add(SignatureInputProblem.of("name", "name-empty"));
        } else if (name.length() > 8 * LONGEST_NAME || CleanText.length(name) > LONGEST_NAME) {
            broken.add(SignatureInputProblem.tooLong("name", LONGEST_NAME));
        }
        return name;
    }

    private static Optional<EmailAddress> email(@Nullable String typed, List<SignatureInputProblem> broken) {
        if (typed == null || typed.isBlank()) {
            broken.add(SignatureInputProblem.of("email", "email-empty"));
            return Optional.empty();
        }
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            broken.add(SignatureInputProblem.of("email", "email-invalid"));
        }
        return email;
    }

    /** One geography for each petition: figures of districts beside those of their regions would tell too much. */
    private static String area(@Nullable String typed, Areas areas, String level, List<SignatureInputProblem> broken) {
        var area = typed == null ? "" : typed.strip();
        if (area.isEmpty()) {
            broken.add(SignatureInputProblem.of("area", "area-empty"));
        } else if (!areas.isChoice(level, area)) {
            broken.add(SignatureInputProblem.of("area", "area-unknown"));
        }
        return area;
    }

    private static Optional<Visibility> visibility(@Nullable String typed, List<SignatureInputProblem> broken) {
        for (var each : Visibility.values()) {
            if (nameOf(each).equals(typed)) {
                return Optional.of(each);
            }
        }
        broken.add(SignatureInputProblem.of("visibility", "visibility-unknown"));
        return Optional.empty();
    }

    private static @Nullable String source(@Nullable String typed, List<SignatureInputProblem> broken) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!SOURCE.matcher(typed).matches()) {
            broken.add(SignatureInputProblem.of("via", "source-malformed"));
        }
        return typed;
    }

    /** How a visibility is written in forms and JSON: {@code full-name}. */
    static String nameOf(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "<signature input>";
    }
}
