package org.tadamon.api.organise.together;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.coalition.Terms;

/**
 * Terms as one reader reads them: in full, in every language they are written in.
 *
 * @param sha256 what they are accepted by
 * @param sees codes of what they let the partner see
 * @param from the first day, in words
 * @param until the last day, in words; {@code null} for as long as the partnership lasts
 */
record TermsSheet(
        String sha256,
        List<Text> texts,
        List<String> sees,
        Collection<String> sources,
        String from,
        @Nullable String until) {

    /** The text in one language, as safe HTML. */
    record Text(String language, String dir, String html) {}

    static @Nullable TermsSheet of(@Nullable Terms terms, Markdown markdown, Reader reader) {
        if (terms == null) {
            return null;
        }
        var texts = new TreeMap<>(terms.texts())
                .entrySet().stream()
                        .map(each ->
                                new Text(each.getKey(), Reader.dirOf(each.getKey()), markdown.toHtml(each.getValue())))
                        .toList();
        var until = terms.until();
        return new TermsSheet(
                terms.sha256(),
                texts,
                terms.sees().stream().map(EnumCode::of).toList(),
                terms.sources(),
                reader.day(terms.from()),
                until == null ? null : reader.day(until.minusNanos(1)));
    }
}
