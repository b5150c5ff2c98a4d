package org.tadamon.api.action.page;

import java.util.Locale;
import java.util.Map;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.action.page.ActionSheet.WhereSheet;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;

/** Writes out where something is, for a reader. */
final class Wheres {

    private Wheres() {}

    static WhereSheet of(Whereabouts where, Reader reader) {
        var north = where.latitude();
        var east = where.longitude();
        return new WhereSheet(
                said(where.place(), reader),
                said(where.way(), reader),
                where.link(),
                where.contact(),
                north == null || east == null ? null : String.format(Locale.ROOT, "geo:%.6f,%.6f", north, east));
    }

    /** In the reader's language, else in another; nothing where nothing is said. */
    static String said(Map<String, String> texts, Reader reader) {
        return texts.isEmpty() ? "" : Translated.of(texts, reader.language()).text();
    }
}
