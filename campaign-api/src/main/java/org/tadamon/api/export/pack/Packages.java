package org.tadamon.api.export.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.export.paper.Covers;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.export.paper.Papers;
import org.tadamon.api.export.paper.SaidText;
import org.tadamon.api.export.paper.Workbooks;
import org.tadamon.api.pdf.text.Typefaces;
import org.tadamon.core.petition.PetitionDraft.Wording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the files of packages: those that are the same in all of an export, and those that are for one alone. */
@Component
class Packages {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Covers covers;
    private final Papers papers;
    private final Workbooks workbooks;
    private final PackageMaps maps;
    private final SigningKey key;

    Packages(Covers covers, Papers papers, Workbooks workbooks, PackageMaps maps, SigningKey key) {
        this.covers = covers;
        this.papers = papers;
        this.workbooks = workbooks;
        this.maps = maps;
        this.key = key;
    }

    /** The files that are in every package, by their names. */
    SortedMap<String, byte[]> shared(String reference, ExportFacts facts, Typefaces typefaces) {
        var files = new TreeMap<String, byte[]>();
        facts.wordings().forEach((language, wording) -> files.put("petition." + language + ".md", petition(wording)));
        facts.order()
                .languages()
                .forEach(language -> files.put(
                        "figures." + language + ".pdf", papers.figures(typefaces, facts, seal(reference), language)));
        if (!facts.count().guarded()) {
            files.putAll(maps.in(facts));
            files.put("areas.csv", PackageTables.areas(facts));
            files.put("days.csv", PackageTables.days(facts));
            facts.order()
                    .languages()
                    .forEach(
                            language -> files.put("figures." + language + ".xlsx", workbooks.figures(facts, language)));
        }
        if (!facts.reasons().isEmpty()) {
            files.put(SaidText.NAME, SaidText.of(facts.reasons()));
        }
        files.put("figures.json", JSON.writeValueAsBytes(facts.count()));
        return files;
    }

    /** What was signed, as it was written (CommonMark). */
    private static byte[] petition(Wording wording) {
        return Stream.of("# " + wording.title(), wording.demand(), wording.background())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Seal seal(String reference) {
        return new Seal(reference, key.fingerprint());
    }

    /** What the manifests say of files. */
    static List<Manifest.Entry> entries(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Manifest.Entry.of(file.getKey(), file.getValue()))
                .toList();
    }

    /**
     * What all packages of an export have in common.
     *
     * @param reference the id of the export
     * @param shared what the manifests say of the files that are in every package
     */
    record Common(String reference, ExportFacts facts, List<Manifest.Entry> shared, Typefaces typefaces) {}

    /** The files for one of those it is for, the manifest of all of it and its signature among them. */
    SortedMap<String, byte[]> own(Common common, Recipient to) {
        var facts = common.facts;
        var files = new TreeMap<String, byte[]>();
        for (var language : facts.order().languages()) {
            var cover = covers.cover(facts, to, seal(common.reference), language);
            files.put("cover." + language + ".txt", cover.text());
            files.put("letter." + language + ".pdf", papers.letter(common.typefaces, facts, cover, language));
        }
        var all = Stream.concat(common.shared.stream(), entries(files).stream())
                .sorted(Comparator.comparing(Manifest.Entry::name))
                .toList();
        var manifest = JSON.writeValueAsBytes(manifest(common.reference, facts, to, all));
        files.put(Manifest.NAME, manifest);
        files.put(
                Manifest.SIGNATURE,
                Base64.getEncoder().encodeToString(key.sign(manifest)).getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    private Manifest manifest(String reference, ExportFacts facts, Recipient to, List<Manifest.Entry> files) {
        var count = facts.count();
        return new Manifest(
                Manifest.FORMAT,
                reference,
                facts.petition(),
                facts.slug(),
                facts.textVersion(),
                count.guarded() ? null : facts.order().position(),
                count.total(),
                count.asOf(),
                to.who(),
                EnumCode.of(to.constituents()),
                to.atLeast(),
                count.areasAsOf(),
                count.guarded(),
                facts.order().languages(),
                facts.order().reasons().isEmpty()
                        ? null
                        : Integer.valueOf(facts.reasons().size()),
                key.publicKey(),
                files);
    }
}
