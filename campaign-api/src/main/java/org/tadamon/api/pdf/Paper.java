package org.tadamon.api.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.tadamon.api.pdf.Bars.Bar;
import org.tadamon.api.pdf.text.Lines;
import org.tadamon.api.pdf.text.Shaper;
import org.tadamon.api.pdf.text.Typefaces;

/** One document, written from its beginning to its end. For one thread. */
public final class Paper implements AutoCloseable {

    /**
     * What a document is.
     *
     * @param language {@code ar} or {@code en}: what it is read from, and to whom it is read aloud how
     * @param made what it says of its own time, and all it says
     * @param foot what stands at the foot of its pages, given how many there are: of the first, the second …
     */
    public record About(String title, String language, Instant made, IntFunction<IntFunction<String>> foot) {

        boolean isRightToLeft() {
            return language.equals("ar");
        }
    }

    private final About about;
    private final PDDocument document;
    private final Tags tags;
    private final Pen pen;
    private final Sheets sheets;
    private final Blocks blocks;
    private final Outline outline;

    /** Begins one; what of it has no room in memory lies in a file for as long. */
    public Paper(Typefaces typefaces, About about) {
        this(typefaces, about, new PDDocument(IOUtils.createTempFileOnlyStreamCache()));
    }

    /** Begins one that names people: nothing of it ever lies in a file. */
    public static Paper inMemory(Typefaces typefaces, About about) {
        return new Paper(typefaces, about, new PDDocument(IOUtils.createMemoryOnlyStreamCache()));
    }

    private Paper(Typefaces typefaces, About about, PDDocument document) {
        this.about = about;
        this.document = document;
        this.tags = new Tags(document);
        this.pen = new Pen(document);
        this.sheets = new Sheets(document, tags, pen);
        this.outline = new Outline(document, sheets);
        this.blocks = new Blocks(sheets, new Shaper(typefaces), about.isRightToLeft());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language);
        var shown = new PDViewerPreferences(catalog.getCOSObject());
        shown.setDisplayDocTitle(true);
        shown.setReadingDirection(about.isRightToLeft() ? READING_DIRECTION.R2L : READING_DIRECTION.L2R);
        catalog.setViewerPreferences(shown);
        var information = document.getDocumentInformation();
        information.setTitle(about.title);
        information.setCreationDate(GregorianCalendar.from(about.made.atZone(ZoneOffset.UTC)));
        document.setDocumentId(about.made.toEpochMilli());
    }

    /** What it is about; once. */
    public void title(String text) {
        outline.bookmark(blocks.text(tags.add(Style.TITLE.tag()), text, Style.TITLE), text);
    }

    /** What comes now. */
    public void heading(String text) {
        sheets.need(6 * Style.HEADING.leading());
        outline.bookmark(blocks.text(tags.add(Style.HEADING.tag()), text, Style.HEADING), text);
    }

    /** Some sentences. */
    public void paragraph(String text) {
        blocks.text(tags.add(Style.PARAGRAPH.tag()), text, Style.PARAGRAPH);
    }

    /** Lines that belong together, such as an address. */
    public void lines(List<String> texts) {
        sheets.space(Style.PARAGRAPH.before());
        texts.forEach(text -> blocks.aside(tags.add(Style.ITEM.tag()), text, Style.ITEM));
    }

    /** What need not be as large. */
    public void small(String text) {
        blocks.text(tags.add(Style.SMALL.tag()), text, Style.SMALL);
    }

    /**
     * A table, over as many pages as it takes, its heads on each.
     *
     * @param shares of the width, one for each column
     */
    public void table(List<String> heads, float[] shares, Iterator<List<String>> rows) {
        new Table(sheets, tags, blocks, shares).write(heads, rows);
    }

    /** Bars side by side, and in words what they show. */
    public void bars(String inWords, List<Bar> bars) {
        PDStructureElement figure = tags.add("Figure");
        figure.setAlternateDescription(inWords);
        new Bars(sheets, blocks).draw(figure, bars);
    }

    /** Writes it down; nothing more goes into it. */
    public void write(OutputStream out) {
        try {
            sheets.page();
            sheets.finish();
            int many = document.getNumberOfPages();
            var foot = about.foot.apply(many);
            for (int i = 0; i < many; i++) {
                var line = Lines.of(blocks.shaped(foot.apply(i + 1), Style.SMALL), Integer.MAX_VALUE);
                sheets.foot(document.getPage(i), line.getFirst(), Style.SMALL);
            }
            tags.close();
            document.save(OutputStream.nullOutputStream()); // only now fonts know what is drawn
            for (var font : pen.fonts()) {
                var read = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                ReadBack.write((COSStream) read, pen.read(font));
            }
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
