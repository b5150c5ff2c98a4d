package org.tadamon.api.reason;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.text.CleanText;

/** How a list of reasons must be written; what is wrong keeps the application from starting, and is said plainly. */
final class ReasonRules {

    private static final int TITLE = 120;
    private static final int TEXT = 1_000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private ReasonRules() {}

    static List<Reason> checked(@Nullable List<Reason> reasons, String list) {
        if (reasons == null || reasons.isEmpty()) {
            throw wrong(list, "is empty");
        }
        var codes = new HashSet<String>();
        for (var reason : reasons) {
            if (reason.code() == null || !CODE.matcher(reason.code()).matches()) {
                throw wrong(list, "has a code that is not 1 to 40 of a-z 0-9 -: " + reason.code());
            }
            if (!codes.add(reason.code())) {
                throw wrong(list, "has the code " + reason.code() + " twice");
            }
            said(reason.title(), TITLE, list, reason.code() + ".title");
            said(reason.text(), TEXT, list, reason.code() + ".text");
        }
        return List.copyOf(reasons);
    }

    private static void said(@Nullable Map<String, String> texts, int longest, String list, String where) {
        for (var language : IcuMessages.LANGUAGES) {
            var text = texts == null ? null : texts.get(language);
            if (text == null || text.isBlank()) {
                throw wrong(list, "says nothing in " + where + "." + language);
            }
            if (CleanText.length(text) > longest) {
                throw wrong(list, "is longer than " + longest + " in " + where + "." + language);
            }
        }
    }

    private static IllegalStateException wrong(String list, String what) {
        return new IllegalStateException("reasons.json: the list \"" + list + "\" " + what);
    }
}
