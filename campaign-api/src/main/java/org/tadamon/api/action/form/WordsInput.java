package org.tadamon.api.action.form;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.action.form.ActionForm.WordingForm;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.action.ActionPlan.Wording;

/** What an action says of itself, as it was typed, cleaned; a language in which nothing is written is left out. */
final class WordsInput {

    private WordsInput() {}

    static Map<String, Wording> read(@Nullable Map<String, @Nullable WordingForm> typed) {
        var wordings = new TreeMap<String, Wording>();
        if (typed != null) {
            typed.forEach((language, form) -> {
                if (form != null) {
                    var said = new Wording(
                            CleanText.line(form.title()),
                            CleanText.lines(form.description()),
                            CleanText.lines(form.bring()),
                            CleanText.lines(form.help()));
                    if (!said.equals(new Wording("", "", "", ""))) {
                        wordings.put(language, said);
                    }
                }
            });
        }
        return wordings;
    }
}
