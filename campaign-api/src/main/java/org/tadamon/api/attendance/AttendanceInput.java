package org.tadamon.api.attendance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Invalid;

/** What somebody typed to come, understood. */
record AttendanceInput(
        String name,
        EmailAddress email,
        Promise promise,
        @Nullable String source,
        String language) {

    /**
     * Something that was typed to come cannot be taken.
     *
     * @param field where it was typed
     * @param code what is wrong with it
     * @param limit the greatest length, where that is what is wrong; {@code null} otherwise
     */
    record Wrong(String field, String code, @Nullable Long limit) implements Invalid {

        static Wrong of(String field, String what) {
            return new Wrong(field, "attendance/" + what, null);
        }
    }

    static final int LONGEST_NAME = 100;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Reads a form, or refuses it for everything that is wrong with it at once. */
    static AttendanceInput read(AttendanceForm form) {
        var broken = new ArrayList<Wrong>();
        var name = name(form.name(), broken);
        var email = email(form.email(), broken);
        var promise = promise(form, broken);
        var source = form.via() == null || form.via().isBlank() ? null : form.via();
        if (source != null && !SOURCE.matcher(source).matches()) {
            broken.add(Wrong.of("via", "source-malformed"));
        }
        var language = form.language() == null || form.language().isBlank() ? "en" : form.language();
        if (!LANGUAGE.matcher(language).matches()) {
            broken.add(Wrong.of("language", "language-unknown"));
        }
        CommandRefused.ifAny(broken);
        return new AttendanceInput(name, email.orElseThrow(), promise, source, language);
    }

    /** Of a form that says only how somebody comes. */
    static Promise promiseOf(AttendanceForm form) {
        var broken = new ArrayList<Wrong>();
        var promise = promise(form, broken);
        CommandRefused.ifAny(broken);
        return promise;
    }

    /** A digest of what is promised: the same on every node for the same. */
    static String digest(Promise promise) {
        var needs = promise.needs().stream().sorted().map(EnumCode::of).toList();
        var all = List.of(
                promise.people(), needs, String.valueOf(promise.offers()), promise.showing(), promise.notices());
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private static Promise promise(AttendanceForm form, List<Wrong> broken) {
        return new Promise(
                form.people() == null ? 1 : form.people(),
                needs(form.needs(), broken),
                offers(form.offers(), broken),
                showing(form.showing(), broken),
                Boolean.TRUE.equals(form.notices()));
    }

    private static String name(@Nullable String typed, List<Wrong> broken) {
        var name = CleanText.line(typed);
        if (name.isEmpty()) {
            broken.add(Wrong.of("name", "name-empty"));
        } else if (name.length() > 8 * LONGEST_NAME || CleanText.length(name) > LONGEST_NAME) {
            broken.add(new Wrong("name", "attendance/name-too-long", (long) LONGEST_NAME));
        }
        return name;
    }

    private static Optional<EmailAddress> email(@Nullable String typed, List<Wrong> broken) {
        var email = EmailAddress.parse(typed == null ? "" : typed);
        if (email.isEmpty()) {
            broken.add(Wrong.of("email", typed == null || typed.isBlank() ? "email-empty" : "email-invalid"));
        }
        return email;
    }

    private static Set<Need> needs(@Nullable List<String> typed, List<Wrong> broken) {
        var known = (typed == null ? List.<String>of() : typed)
                .stream().map(each -> EnumCode.named(Need.values(), each)).toList();
        if (known.stream().anyMatch(Optional::isEmpty)) {
            broken.add(Wrong.of("needs", "need-unknown"));
        }
        return known.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable HelpingRole offers(@Nullable String typed, List<Wrong> broken) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var role = EnumCode.named(HelpingRole.values(), typed);
        if (role.isEmpty()) {
            broken.add(Wrong.of("offers", "role-unknown"));
        }
        return role.orElse(null);
    }

    private static Showing showing(@Nullable String typed, List<Wrong> broken) {
        var showing = EnumCode.named(Showing.values(), typed);
        if (showing.isEmpty()) {
            broken.add(Wrong.of("showing", "showing-unknown"));
        }
        return showing.orElse(Showing.COUNTED);
    }

    @Override
    public String toString() {
        return "<attendance input>";
    }
}
