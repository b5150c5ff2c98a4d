package org.tadamon.api.moderation.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.moderation.SubmittedTexts;
import org.tadamon.api.moderation.page.CaseSheet.Text;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.moderation.About;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** The text a case is about: as it was submitted, with what was changed since the last time, or as it is public. */
@Component
class CaseTexts {

    private static final Wording NOTHING = new Wording("", "", "");

    private final SubmittedTexts submitted;
    private final Markdown markdown;

    CaseTexts(SubmittedTexts submitted, Markdown markdown) {
        this.submitted = submitted;
        this.markdown = markdown;
    }

    List<Text> of(About about) {
        return texts(submitted.about(about), submitted.before(about).orElse(null));
    }

    private List<Text> texts(PetitionDraft draft, @Nullable PetitionDraft before) {
        return new TreeMap<>(draft.wordings())
                .entrySet().stream().map(each -> text(each, before)).toList();
    }

    private Text text(Map.Entry<String, Wording> said, @Nullable PetitionDraft before) {
        var wording = said.getValue();
        return new Text(
                said.getKey(),
                Reader.dirOf(said.getKey()),
                wording.title(),
                markdown.toHtml(wording.demand()),
                markdown.toHtml(wording.background()),
                before == null ? List.of() : changes(before.wordings().getOrDefault(said.getKey(), NOTHING), wording));
    }

    /** Nothing where nothing was changed. */
    private static List<TextDiff.Line> changes(Wording before, Wording now) {
        return before.equals(now) ? List.of() : TextDiff.of(whole(before), whole(now));
    }

    private static String whole(Wording wording) {
        return String.join("\n", wording.title(), wording.demand(), wording.background());
    }
}
