package org.tadamon.api.letterdrive.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.DecisionMakersOf.One;
import org.tadamon.api.letterdrive.draft.Draft.Copy;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.written.Written;

/** What somebody wrote, understood. */
record LetterInput(String name, EmailAddress email, String language, String text, List<Copy> to) {

    /**
     * Something that was typed cannot be taken.
     *
     * @param limit the greatest length or number, where that is what is wrong; {@code null} otherwise
     */
    record Wrong(String field, String code, @Nullable Long limit) implements Invalid {
        static Wrong of(String field, String what) {
            return new Wrong(field, "letter-drive/" + what, null);
        }
    }

    static final int LONGEST_NAME = 100;
    static final int LONGEST_TEXT = 5_000;
    static final int MOST = 10;

    /**
     * Reads a form, or refuses it for everything that is wrong with it at once.
     *
     * @param known those who represent where they live
     */
    static LetterInput read(LetterForm form, List<One> known) {
        var broken = new ArrayList<Wrong>();
        var name = CleanText.line(form.name());
        if (name.isEmpty()) {
            broken.add(Wrong.of("name", "name-empty"));
        } else if (new Written(name).isLongerThan(LONGEST_NAME)) {
            broken.add(new Wrong("name", "letter-drive/name-too-long", (long) LONGEST_NAME));
        }
        var email = EmailAddress.parse(Objects.requireNonNullElse(form.email(), ""));
        if (email.isEmpty()) {
            boolean nothing = form.email() == null || form.email().isBlank();
            broken.add(Wrong.of("email", nothing ? "email-empty" : "email-invalid"));
        }
        var to = chosen(form.to(), known, broken);
        var text = text(form.text(), broken);
        CommandRefused.ifAny(broken);
        return new LetterInput(name, email.orElseThrow(), IcuMessages.languageFor(form.language()), text, to);
    }

    /** What is written, cleaned; what is wrong with it is put to the rest. */
    static String text(@Nullable String typed, List<Wrong> broken) {
        var text = CleanText.lines(typed).strip();
        if (new Written(text).saysNothing()) {
            broken.add(Wrong.of("text", "text-empty"));
        } else if (new Written(text).isLongerThan(LONGEST_TEXT)) {
            broken.add(new Wrong("text", "letter-drive/text-too-long", (long) LONGEST_TEXT));
        }
        return text;
    }

    private static List<Copy> chosen(@Nullable List<String> keys, List<One> known, List<Wrong> broken) {
        var asked = new HashSet<>(Objects.requireNonNullElse(keys, List.<String>of()));
        var to = new LinkedHashMap<String, Copy>(); // an office that shares its address with another gets one
        known.stream()
                .filter(each -> asked.contains(each.key()))
                .forEach(each -> each.email()
                        .ifPresent(
                                email -> to.putIfAbsent(email.canonical(), new Copy(each.who(), email.deliverable()))));
        if (!known.stream().map(One::key).toList().containsAll(asked)) {
            broken.add(Wrong.of("to", "to-changed"));
        } else if (to.isEmpty()) {
            broken.add(Wrong.of("to", "to-nobody"));
        } else if (to.size() > MOST) {
            broken.add(new Wrong("to", "letter-drive/to-too-many", (long) MOST));
        }
        return List.copyOf(to.values());
    }

    @Override
    public String toString() {
        return "<letter input>";
    }
}
