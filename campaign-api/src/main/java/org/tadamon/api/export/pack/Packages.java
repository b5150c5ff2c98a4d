package org.tadamon.api.export.pack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the files of packages: those that are the same in all of an export, and those that are for one alone. */
@Component
class Packages {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final PackageTexts texts;
    private final SigningKey key;

    Packages(PackageTexts texts, SigningKey key) {
        this.texts = texts;
        this.key = key;
    }

    /** The files that are in every package, by their names. */
    static SortedMap<String, byte[]> shared(ExportFacts facts) {
        var files = new TreeMap<String, byte[]>();
        facts.wordings()
                .forEach((language, wording) ->
                        files.put("petition." + language + ".md", PackageTexts.petition(wording)));
        if (!facts.count().guarded()) {
            files.put("areas.csv", PackageTables.areas(facts));
            files.put("days.csv", PackageTables.days(facts));
        }
        files.put("figures.json", JSON.writeValueAsBytes(facts.count()));
        return files;
    }

    /** What the manifests say of files. */
    static List<Manifest.Entry> entries(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> Manifest.Entry.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** The files for one of those it is for, the manifest of all of it and its signature among them. */
    SortedMap<String, byte[]> own(String reference, ExportFacts facts, Recipient to, List<Manifest.Entry> shared) {
        var files = new TreeMap<String, byte[]>();
        facts.order()
                .languages()
                .forEach(language ->
                        files.put("cover." + language + ".txt", texts.cover(facts, to, reference, language)));
        var all = Stream.concat(shared.stream(), entries(files).stream())
                .sorted(Comparator.comparing(Manifest.Entry::name))
                .toList();
        var manifest = JSON.writeValueAsBytes(manifest(reference, facts, to, all));
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
                key.publicKey(),
                files);
    }
}
