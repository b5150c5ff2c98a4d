package org.tadamon.api.account;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.refusal.CommandRefused;

/**
 * What somebody typed to be called, understood.
 *
 * @param name 1 to 60 letters as a reader counts them
 * @param pronouns 1 to 40; {@code null} where none are told
 */
record AccountInput(String name, @Nullable String pronouns) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_PRONOUNS = 40;

    static AccountInput read(@Nullable String typedName, @Nullable String typedPronouns) {
        var broken = new ArrayList<AccountInputProblem>();
        var name = CleanText.line(typedName);
        var pronouns = CleanText.line(typedPronouns);
        if (name.isEmpty()) {
            broken.add(new AccountInputProblem("name", "account/name-empty", 0L));
        } else if (isLonger(name, LONGEST_NAME)) {
            broken.add(new AccountInputProblem("name", "account/name-too-long", (long) LONGEST_NAME));
        }
        if (isLonger(pronouns, LONGEST_PRONOUNS)) {
            broken.add(new AccountInputProblem("pronouns", "account/pronouns-too-long", (long) LONGEST_PRONOUNS));
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
