package org.tadamon.api.photo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.photo.picture.Cover;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoProblem.Malformed;
import org.tadamon.core.photo.PhotoRules;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/**
 * A photo somebody sends, as they sent it.
 *
 * @param file a JPEG or PNG
 * @param covers what of it is painted over, as {@link Cover} reads it
 * @param descriptions what is on it, by language tag
 * @param consent why it may be shown; {@code null} while nobody said
 */
public record PhotoForm(
        byte[] file,
        String covers,
        Map<String, String> descriptions,
        @Nullable PhotoConsent consent) {

    private static final String DESCRIPTION = "description.";

    /** What a form sent: {@code description.en} and so on, {@code covers}, and {@code consent} as its code. */
    public static PhotoForm of(byte[] file, Map<String, String> fields) {
        var descriptions = new LinkedHashMap<String, String>();
        fields.forEach((field, text) -> {
            if (field.startsWith(DESCRIPTION)) {
                descriptions.put(field.substring(DESCRIPTION.length()), text);
            }
        });
        return new PhotoForm(
                file,
                fields.getOrDefault("covers", ""),
                descriptions,
                EnumCode.named(PhotoConsent.values(), fields.get("consent")).orElse(null));
    }

    /** A photo of which nothing is missing. */
    record Whole(byte[] file, List<Cover> covers, Map<String, String> descriptions, PhotoConsent consent) {

        @Override
        public String toString() {
            return "<photo form>";
        }
    }

    /** With descriptions as they are shown. Refused: {@link Malformed}, and as {@link PhotoRules} say, all at once. */
    Whole whole() {
        var clean = clean(descriptions);
        var broken = new ArrayList<Problem>(PhotoRules.brokenByDescriptions(clean));
        var read = Cover.read(covers);
        if (read.isEmpty()) {
            broken.add(new Malformed("covers"));
        }
        if (file.length == 0) {
            broken.add(new Malformed("file"));
        }
        if (consent == null) {
            broken.add(new Malformed("consent"));
        }
        CommandRefused.ifAny(broken);
        return new Whole(file, read.orElseThrow(), clean, Objects.requireNonNull(consent));
    }

    /** What makes it another photo, or the same one sent twice; hexadecimal. */
    String sha256() {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            all.update(file);
            var said = covers + "|" + consent + "|" + new TreeMap<>(descriptions);
            return HexFormat.of().formatHex(all.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, String> clean(Map<String, String> texts) {
        var clean = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> {
            var line = CleanText.line(text);
            if (!line.isBlank()) {
                clean.put(language, line);
            }
        });
        return clean;
    }

    @Override
    public String toString() {
        return "<photo form>";
    }
}
