package org.tadamon.api.export.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.core.decisionmaker.DecisionMaker;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes packages: the same files, byte for byte, for the same facts. */
@Component
public class Packages {

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

    /** The files of the package for one of those the export is for, by their names. */
    SortedMap<String, byte[]> files(ExportFacts facts, DecisionMaker to) {
        var files = new TreeMap<String, byte[]>();
        facts.wordings()
                .forEach((language, wording) ->
                        files.put("petition." + language + ".md", PackageTexts.petition(wording)));
        facts.languages()
                .forEach(language -> files.put("cover." + language + ".txt", texts.cover(facts, to, language)));
        if (!facts.count().guarded()) {
            files.put("areas.csv", PackageTables.areas(facts));
            files.put("days.csv", PackageTables.days(facts));
        }
        files.put("figures.json", JSON.writeValueAsBytes(facts.count()));
        var manifest = JSON.writeValueAsBytes(manifest(facts, to, files));
        files.put(Manifest.NAME, manifest);
        files.put(
                Manifest.SIGNATURE,
                Base64.getEncoder().encodeToString(key.sign(manifest)).getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    /** The hash of the manifests of all packages: what is made again from the same position has the same. */
    public String sha256(ExportFacts facts) {
        var all = new ByteArrayOutputStream();
        facts.decisionMakers()
                .forEach(to ->
                        all.writeBytes(Objects.requireNonNull(files(facts, to).get(Manifest.NAME))));
        return SigningKey.sha256(all.toByteArray());
    }

    private Manifest manifest(ExportFacts facts, DecisionMaker to, SortedMap<String, byte[]> files) {
        var count = facts.count();
        return new Manifest(
                Manifest.FORMAT,
                facts.petition(),
                facts.slug(),
                facts.textVersion(),
                facts.openedAt(),
                facts.position(),
                facts.asOf(),
                count.total(),
                count.asOf(),
                to,
                count.areas().get(to.areaCode()),
                count.areasAsOf(),
                count.least(),
                count.guarded(),
                facts.languages(),
                key.publicKey(),
                files.entrySet().stream()
                        .map(file -> new Manifest.Entry(
                                file.getKey(), file.getValue().length, SigningKey.sha256(file.getValue())))
                        .toList());
    }
}
