package org.tadamon.api.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a document. */
final class Outline {

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Sheets sheets;

    Outline(PDDocument document, Sheets sheets) {
        this.sheets = sheets;
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Leads to this height of the page that is being written. */
    void bookmark(float top, String text) {
        var there = new PDPageXYZDestination();
        there.setPage(sheets.page());
        there.setTop((int) Math.ceil(top));
        var item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(there);
        outline.addLast(item);
    }
}
