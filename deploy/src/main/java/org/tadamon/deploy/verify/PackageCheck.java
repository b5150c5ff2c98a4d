package org.tadamon.deploy.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of checking one package.
 *
 * @param wrong what is not as it should be, in words; empty where all is right
 * @param about what the package says of itself; empty where that cannot be read
 */
public record PackageCheck(List<String> wrong, String about) {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final String FORMAT = "tadamon-package/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return wrong.isEmpty();
    }

    /** What came of it, in one line. */
    public String told() {
        return isRight() ? "right: " + about : "WRONG: " + String.join("; ", wrong);
    }

    /** The packages in a file, each with its files by name; by the folder it lies in, which may be none. */
    public static Map<String, Map<String, byte[]>> read(Path file) throws IOException {
        var packages = new TreeMap<String, Map<String, byte[]>>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                int slash = entry.getName().lastIndexOf('/') + 1;
                packages.computeIfAbsent(entry.getName().substring(0, slash), _ -> new TreeMap<>())
                        .merge(entry.getName().substring(slash), zip.readAllBytes(), (_, _) -> new byte[0]);
            }
        }
        return packages;
    }

    /**
     * Checks one.
     *
     * @param fingerprint whose signature it must be; {@code null} for anybody's
     */
    public static PackageCheck of(Map<String, byte[]> files, @Nullable String fingerprint) {
        var written = files.get(MANIFEST);
        var signature = files.get(SIGNATURE);
        if (written == null || signature == null) {
            return new PackageCheck(List.of("it has no manifest, or none that is signed"), "");
        }
        try {
            var manifest = JSON.readTree(written);
            var key = Base64.getDecoder().decode(manifest.path("publicKey").asString(""));
            var wrong = new ArrayList<String>();
            if (!manifest.path("format").asString("").equals(FORMAT)) {
                wrong.add("it is of another format");
            }
            if (!isSigned(written, signature, key)) {
                wrong.add("the manifest is not what was signed");
            }
            if (fingerprint != null && !fingerprint.equals(sha256(key))) {
                wrong.add("it was signed with another key");
            }
            check(manifest, files, wrong);
            return new PackageCheck(List.copyOf(wrong), about(manifest, sha256(key)));
        } catch (JacksonException | IllegalArgumentException | GeneralSecurityException unreadable) {
            return new PackageCheck(List.of("its manifest cannot be read"), "");
        }
    }

    /** What a package says of itself, once it has been checked. */
    public static JsonNode manifest(Map<String, byte[]> files) {
        return JSON.readTree(Objects.requireNonNull(files.get(MANIFEST)));
    }

    private static void check(JsonNode manifest, Map<String, byte[]> files, List<String> wrong)
            throws GeneralSecurityException {
        var left = new TreeMap<>(files);
        left.remove(MANIFEST);
        left.remove(SIGNATURE);
        for (var entry : manifest.path("files")) {
            var name = entry.path("name").asString("");
            var bytes = left.remove(name);
            if (bytes == null) {
                wrong.add(name + " is missing");
            } else if (!sha256(bytes).equals(entry.path("sha256").asString(""))) {
                wrong.add(name + " was changed");
            }
        }
        left.keySet().forEach(name -> wrong.add(name + " does not belong to it"));
    }

    private static boolean isSigned(byte[] manifest, byte[] signature, byte[] key) throws GeneralSecurityException {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(manifest);
        var decoded = Base64.getDecoder().decode(signature);
        // there is one way to write it: the last character has bits that would mean nothing
        return Arrays.equals(Base64.getEncoder().encode(decoded), signature) && check.verify(decoded);
    }

    private static String about(JsonNode manifest, String key) {
        var to = manifest.path("decisionMaker");
        return "%s signatures as of %s; for %s, %s; signed with the key %s"
                .formatted(
                        manifest.path("total").asString(),
                        manifest.path("totalAsOf").asString(),
                        plain(to.path("name")),
                        plain(to.path("office")),
                        key);
    }

    /** Nothing that would move the cursor of whoever reads it. */
    private static String plain(JsonNode text) {
        return text.asString("").replaceAll("\\p{C}", "");
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
