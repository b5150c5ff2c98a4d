package org.tadamon.api.aftermath.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.aftermath.AftermathViews;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.projections.actionpage.ActionPage;

/** Writes out for a reader what remains of an action. */
@Component
public class AfterSheets {

    private final AftermathViews views;
    private final Markdown markdown;

    AfterSheets(AftermathViews views, Markdown markdown) {
        this.views = views;
        this.markdown = markdown;
    }

    /** Empty while nothing is told. */
    public Optional<AfterSheet> toEverybody(ActionPage action, Reader reader) {
        var told = views.toEverybody(action);
        if (told.counted() == null && told.texts().isEmpty()) {
            return Optional.empty();
        }
        var counted = told.counted();
        if (told.texts().isEmpty()) {
            return Optional.of(new AfterSheet(counted, reader.language(), Reader.dirOf(reader.language()), ""));
        }
        var text = Translated.of(told.texts(), reader.language());
        return Optional.of(
                new AfterSheet(counted, text.language(), Reader.dirOf(text.language()), markdown.toHtml(text.text())));
    }
}
