package org.tadamon.api.organise.exports;

import org.tadamon.api.page.Reader;

/**
 * An export in the list of all.
 *
 * @param slug of its petition, {@code title} in this language
 * @param sha256 of what was made; empty until then
 */
public record AuditedRow(
        ExportRow export, String slug, String title, String language, String orderedAt, String sha256) {

    /** The direction the title is read in. */
    public String dir() {
        return Reader.dirOf(language);
    }
}
