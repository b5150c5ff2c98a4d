package org.tadamon.api.export.paper;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.page.Reader;
import org.tadamon.api.pdf.Bars.Bar;
import org.tadamon.api.pdf.Paper;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.api.text.Markdown;

/** Writes the papers of packages: a letter to each, and what is the same for all. */
@Component
public class Papers {

    private final Covers covers;
    private final Markdown markdown;

    Papers(Covers covers, Markdown markdown) {
        this.covers = covers;
        this.markdown = markdown;
    }

    /** The letter that goes with a package, as PDF. */
    public byte[] letter(Typefaces typefaces, ExportFacts facts, Cover cover, String language) {
        return written(typefaces, facts, language, paper -> {
            paper.lines(cover.addressee());
            paper.title(facts.title(language));
            cover.letter().forEach(each -> paragraph(paper, each));
            cover.figures().forEach(paper::paragraph);
            paper.heading(say("export.paper.demand", language));
            words(paper, facts.wording(language).demand());
            paper.heading(say("export.paper.method", language));
            cover.method().forEach(paper::small);
        });
    }

    /** What was signed and how many did, by area and day, as PDF. */
    public byte[] figures(Typefaces typefaces, ExportFacts facts, Seal seal, String language) {
        var reader = new Reader(language, "");
        return written(typefaces, facts, language, paper -> {
            paper.title(facts.title(language));
            paper.paragraph(covers.total(facts, reader));
            paper.heading(say("export.paper.text", language));
            words(paper, facts.wording(language).demand());
            words(paper, facts.wording(language).background());
            if (!facts.count().guarded()) {
                days(paper, facts, reader);
                areas(paper, facts, reader);
            }
            reasons(paper, facts, language);
            paper.heading(say("export.paper.method", language));
            covers.method(facts, seal, reader).forEach(paper::small);
        });
    }

    /** What was written in CommonMark, without its signs. */
    private void words(Paper paper, String commonMark) {
        markdown.blocks(commonMark).forEach(block -> {
            switch (block.kind()) {
                case HEADING -> paper.heading(block.text());
                case PARAGRAPH -> paper.paragraph(block.text());
                case ITEM -> paper.lines(List.of(block.text()));
            }
        });
    }

    /** Lines that are lines stay so. */
    private static void paragraph(Paper paper, String text) {
        var lines = text.lines().toList();
        if (lines.size() == 1) {
            paper.paragraph(text);
        } else {
            paper.lines(lines);
        }
    }

    private void reasons(Paper paper, ExportFacts facts, String language) {
        if (!facts.reasons().isEmpty()) {
            paper.heading(say("export.paper.reasons", language));
        }
        for (var said : facts.reasons()) {
            said.words().lines().filter(line -> !line.isBlank()).forEach(line -> paper.paragraph(apart(line)));
            paper.small("— " + (said.name() == null ? say("export.paper.no-name", language) : apart(said.name())));
        }
    }

    /** In whichever language, on a paper in this one. */
    private static String apart(String words) {
        return "\u2068" + words + "\u2069";
    }

    private void days(Paper paper, ExportFacts facts, Reader reader) {
        var bars = new ArrayList<Bar>();
        long total = 0;
        for (var day : facts.count().days().entrySet()) {
            total += day.getValue();
            bars.add(new Bar(total, reader.day(day.getKey())));
        }
        if (!bars.isEmpty()) {
            paper.heading(say("export.paper.days", reader.language()));
            paper.bars(covers.total(facts, reader), bars);
        }
    }

    private void areas(Paper paper, ExportFacts facts, Reader reader) {
        var language = reader.language();
        paper.heading(say("export.paper.areas", language));
        if (facts.count().areas().isEmpty()) {
            paper.paragraph(say("export.paper.no-areas", language));
            return;
        }
        var rows = facts.count().areas().entrySet().stream()
                .map(area ->
                        List.of(facts.nameOf(area.getKey(), language), area.getKey(), reader.number(area.getValue())));
        var heads = List.of(
                say("export.paper.area", language),
                say("export.paper.code", language),
                say("export.paper.at-least", language));
        paper.table(heads, new float[] {0.5f, 0.3f, 0.2f}, rows.iterator());
        paper.small(covers.say(
                "export.paper.areas-as-of", reader, reader.day(facts.count().areasAsOf())));
    }

    private byte[] written(Typefaces typefaces, ExportFacts facts, String language, Consumer<Paper> what) {
        var reader = new Reader(language, "");
        var about = new Paper.About(
                facts.title(language),
                language,
                facts.count().asOf(),
                pages -> page -> covers.say("export.paper.page", reader, page, pages));
        var out = new ByteArrayOutputStream();
        try (var paper = new Paper(typefaces, about)) {
            what.accept(paper);
            paper.write(out);
        }
        return out.toByteArray();
    }

    private String say(String code, String language) {
        return covers.say(code, new Reader(language, ""));
    }
}
