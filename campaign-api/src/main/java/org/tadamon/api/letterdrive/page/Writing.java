package org.tadamon.api.letterdrive.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.letterdrive.DecisionMakersOf.One;
import org.tadamon.api.letterdrive.writing.LetterForm;
import org.tadamon.api.page.Reader;

/** What is typed into the pages of a letter. */
final class Writing {

    private static final String TO = "to.";
    private static final int MOST = 10;

    private Writing() {}

    /**
     * Somebody to write to, as they are chosen.
     *
     * @param greeting how the letter to them begins
     * @param chosen whether the letter goes to them
     * @param mailto opens the reader's own mail program; {@code null} where no mail can be sent there
     * @param noted whether it was said that theirs was sent
     */
    record ToSheet(
            String key,
            String named,
            String greeting,
            String contact,
            boolean relayed,
            boolean chosen,
            @Nullable String mailto,
            boolean noted) {}

    static LetterForm form(Map<String, String> typed, Reader reader) {
        return new LetterForm(
                typed.get("name"),
                typed.get("email"),
                typed.get("area"),
                typed.keySet().stream()
                        .filter(field -> field.startsWith(TO))
                        .map(field -> field.substring(TO.length()))
                        .toList(),
                typed.get("letter"),
                reader.language(),
                typed.get("proof"));
    }

    /**
     * Whether the letter goes to this one: until somebody has chosen, to the first few.
     *
     * @param at how many stand before it
     */
    static boolean isChosen(One one, int at, Map<String, String> typed) {
        boolean nobody = typed.keySet().stream().noneMatch(field -> field.startsWith(TO));
        return nobody ? at < MOST : typed.containsKey(TO + one.key());
    }
}
