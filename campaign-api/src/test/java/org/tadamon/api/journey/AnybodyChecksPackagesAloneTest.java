package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.export.TakenAlong;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Anybody checks packages without us: by a page of one file, without a connection. */
@Tag("browser")
@RunningApplication
class AnybodyChecksPackagesAloneTest {

    @TempDir
    private Path folder;

    @Autowired
    private Api api;

    private SortedMap<String, byte[]> packages() throws Throwable {
        return new TakenAlong(api, api.openPetition(Map.of())).everything();
    }

    private Page opened(Chromium chromium, String language) throws IOException {
        var page = folder.resolve("check-package.html");
        try (var from = URI.create(api.base() + "/" + language + "/check-package.html")
                .toURL()
                .openStream()) {
            Files.copy(from, page);
        }
        var context =
                chromium.visitor(new NewContextOptions().setLocale(language).setViewportSize(900, 900));
        context.setOffline(true);
        var opened = context.newPage();
        opened.navigate(page.toUri().toString());
        return opened;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void rightOnes(String language) throws Throwable {
        var zip = zip(packages(), "none");
        var inspection = new Inspection(language);
        try (var chromium = new Chromium("file://")) {
            var page = opened(chromium, language);
            page.setInputFiles("#file", zip);
            assertThat(page.locator("#found li.right")).hasCount(2);
            assertThat(page.locator("#found li.wrong")).hasCount(0);
            inspection.look(page, "check-package-right");
            page.fill("#key", "00".repeat(32));
            page.locator("#key").blur();
            assertThat(page.locator("#found li.wrong")).hasCount(2);
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void wrongOnesWhicheverFileWasChanged() throws Throwable {
        var files = packages();
        try (var chromium = new Chromium("file://")) {
            var page = opened(chromium, "en");
            for (var name : files.keySet()) {
                page.setInputFiles("#file", zip(files, name));
                assertThat(page.locator("#found li.right")).hasCount(1);
                assertThat(page.locator("#found li.wrong")).hasCount(1);
                page.setInputFiles("#file", new Path[0]);
                assertThat(page.locator("#found li")).hasCount(0);
            }
            page.setInputFiles("#file", Files.writeString(folder.resolve("no.zip"), "nothing"));
            assertThat(page.locator("#sum")).hasText("This cannot be read as a ZIP file.");
        }
        assertThat(files).hasSizeGreaterThan(20);
    }

    /** Packed again by another program, and one byte of one file is another. */
    private Path zip(SortedMap<String, byte[]> files, String changed) throws IOException {
        var path = folder.resolve("changed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                var bytes = file.getValue().clone();
                if (file.getKey().equals(changed)) {
                    bytes[bytes.length / 2] ^= 1;
                }
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return path;
    }
}
