package org.tadamon.api.account;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Invalid;

/**
 * What somebody typed to be called, understood.
 *
 * @param name 1 to 60 letters as a reader counts them
 * @param pronouns 1 to 40; {@code null} where none are told
 */
record AccountInput(String name, @Nullable String pronouns) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_PRONOUNS = 40;

    /**
     * Something a person said about themselves cannot be taken.
     *
     * @param field where it was typed
     * @param code what is wrong with it
     * @param limit the greatest length, where that is what is wrong; 0 otherwise
     */
    record Broken(String field, String code, Long limit) implements Invalid {}

    static AccountInput read(@Nullable String typedName, @Nullable String typedPronouns) {
        var broken = new ArrayList<Broken>();
        var name = CleanText.line(typedName);
        var pronouns = CleanText.line(typedPronouns);
        if (name.isEmpty()) {
            broken.add(new Broken("name", "account/name-empty", 0L));
        } else if (isLonger(name, LONGEST_NAME)) {
            broken.add(new Broken("name", "account/name-too-long", (long) LONGEST_NAME));
        }
        if (isLonger(pronouns, LONGEST_PRONOUNS)) {
            broken.add(new Broken("pronouns", "account/pronouns-too-long", (long) LONGEST_PRONOUNS));
        }
        CommandRefused.ifAny(broken);
        return new AccountInput(name, pronouns.isEmpty() ? null : pronouns);
    }

    private static boolean isLonger(String text, int limit) {
        return text.length() > 8 * limit || CleanText.length(text) > limit;
    }

    @Override
    public String toString() {
        return "<account input>";
    }
}
