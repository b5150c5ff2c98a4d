package org.tadamon.api.comment.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.tadamon.api.comment.CommentModeration.Chosen;
import org.tadamon.core.comment.CommentId;

/** Which comments a form is about: those that are ticked, or all that its page showed. */
final class ChosenComments {

    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})");

    private ChosenComments() {}

    /** What is no comment is left out. */
    static List<Chosen> in(MultiValueMap<String, String> typed) {
        var keys = typed.containsKey("all") ? typed.get("seen") : typed.get("chosen");
        return keys == null
                ? List.of()
                : keys.stream().distinct().flatMap(key -> read(key).stream()).toList();
    }

    private static Optional<Chosen> read(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(new Chosen(CommentId.of(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
