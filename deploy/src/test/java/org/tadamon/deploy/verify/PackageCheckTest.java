package org.tadamon.deploy.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package… */
class PackageCheckTest {

    private static final String MANIFEST = """
            {"format":"tadamon-package/1","position":7,"total":1234,"totalAsOf":"2026-11-21T09:00:00Z",
            "decisionMaker":{"name":"A. Nobody","office":"MP"},"publicKey":"KEY",
            "files":[{"name":"cover.en.txt","sha256":"COVER"},{"name":"areas.csv","sha256":"AREAS"}]}
            """;

    private final KeyPair keys;

    PackageCheckTest() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private Map<String, byte[]> files() throws GeneralSecurityException {
        var files = new TreeMap<String, byte[]>();
        files.put("cover.en.txt", "Dear A. Nobody".getBytes(UTF_8));
        files.put("areas.csv", "E1,10".getBytes(UTF_8));
        sealed(
                files,
                MANIFEST.replace("COVER", sha256(file(files, "cover.en.txt")))
                        .replace("AREAS", sha256(file(files, "areas.csv"))));
        return files;
    }

    private void sealed(Map<String, byte[]> files, String manifest) throws GeneralSecurityException {
        var written = manifest.replace(
                        "KEY",
                        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()))
                .getBytes(UTF_8);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(written);
        files.put("manifest.json", written);
        files.put("manifest.sig", Base64.getEncoder().encode(signature.sign()));
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void isRightAsItWasMade() throws GeneralSecurityException {
        var check = PackageCheck.of(files(), null);
        assertThat(check.wrong()).isEmpty();
        assertThat(check.told()).contains("1234").contains("A. Nobody").contains("2026-11-21");
    }

    @Test
    void isWrongWhereverAByteOfItWasChanged() throws GeneralSecurityException {
        for (var name : files().keySet()) {
            var bytes = file(files(), name);
            for (int at = 0; at < bytes.length; at++) {
                var changed = files();
                file(changed, name)[at] ^= 1;
                assertThat(PackageCheck.of(changed, null).isRight())
                        .as("byte %d of %s", at, name)
                        .isFalse();
            }
        }
    }

    @Test
    void isWrongWithAFileMoreOrLess() throws GeneralSecurityException {
        for (var name : files().keySet()) {
            var less = files();
            less.remove(name);
            assertThat(PackageCheck.of(less, null).isRight()).as(name).isFalse();
        }
        var more = files();
        more.put("names.csv", new byte[0]);
        assertThat(PackageCheck.of(more, null).wrong()).containsExactly("names.csv does not belong to it");
    }

    @Test
    void isWrongWithAnotherKeyThanTheOneThatIsExpected() throws GeneralSecurityException {
        assertThat(PackageCheck.of(files(), sha256(keys.getPublic().getEncoded()))
                        .isRight())
                .isTrue();
        assertThat(PackageCheck.of(files(), "00".repeat(32)).wrong()).containsExactly("it was signed with another key");
    }

    @Test
    void isWrongInAnotherFormat() throws GeneralSecurityException {
        var files = files();
        sealed(files, new String(file(files, "manifest.json"), UTF_8).replace("package/1", "package/2"));
        assertThat(PackageCheck.of(files, null).wrong()).containsExactly("it is of another format");
        sealed(files, "not JSON");
        assertThat(PackageCheck.of(files, null).wrong()).containsExactly("its manifest cannot be read");
    }

    @Test
    void isReadFromAZipWithSeveral(@TempDir Path folder) throws IOException, GeneralSecurityException {
        var file = folder.resolve("packages.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var place : new String[] {"", "E1-00001/"}) {
                for (var each : files().entrySet()) {
                    zip.putNextEntry(new ZipEntry(place + each.getKey()));
                    zip.write(each.getValue());
                }
            }
        }
        var packages = PackageCheck.read(file);
        assertThat(packages).containsOnlyKeys("", "E1-00001/");
        assertThat(packages.values())
                .allMatch(each -> PackageCheck.of(each, null).isRight());
    }
}
