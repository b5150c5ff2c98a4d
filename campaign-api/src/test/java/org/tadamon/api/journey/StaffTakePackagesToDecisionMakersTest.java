package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.partner.Coalition;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** Staff choose for whom, see for whom that is, have packages made, and take them along. */
@Tag("browser")
@RunningApplication
class StaffTakePackagesToDecisionMakersTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private final String office = "Member for " + someone;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromChoosingToTakingAlong(String language) throws Throwable {
        var inspection = new Inspection(language);
        var owner = "export." + someone + "@example.org";
        var side = coalition.side("Library friends " + someone, visitors.account(owner));
        var petition = coalition.petition(side, Map.of());
        api.csv(
                "/api/v1/decision-makers/imports",
                "area,name,office\nLB,Amal Haddad,%s\nFR,Nour Petit,%s\n".formatted(office, office));
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900), language, visitors.signedIn(owner));
            page.navigate("/" + language + "/organise/p/" + petition);
            page.click("nav.tabs a[href$='/exports']");
            inspection.look(page, "exports-1-nothing-yet");
            seesForWhom(page);
            inspection.look(page, "exports-2-for-whom");
            page.click("form[action$='/exports'] button.button:not(.second)");
            assertThat(page.locator("#problems")).isVisible();
            assertThat(page.locator("#f-reason-error")).isVisible();
            assertThat(page.locator("[name=office]")).hasValue(office);
            inspection.look(page, "exports-3-reason-missing");
            page.fill("[name=reason]", "For the first reading");
            page.click("form[action$='/exports'] button.button:not(.second)");
            assertThat(page.locator("form[action$='/download']").first()).isVisible();
            inspection.look(page, "exports-4-made");
            assertThat(namesIn(takenAlong(page))).contains("LB-00002/manifest.json", "LB-00002/cover.ar.txt");
            assertThat(namesIn(onlyOne(page, "LB"))).contains("manifest.json", "letter.ar.pdf");
            page.fill("article [name=area]", "XX");
            page.click("article details form button");
            assertThat(page.locator("#problems")).isVisible();
            soon(() -> {
                page.navigate("/" + language + "/organise/p/" + petition + "/exports");
                assertThat(page.locator("article details summary").count()).isEqualTo(2);
            });
            inspection.look(page, "exports-5-taken-along");
            page.click("form[action$='/make-again'] button");
            assertThat(page.locator("form[action$='/make-again']")).isVisible();
            inspection.look(page, "exports-6-made-again");
            page.navigate("/" + language + "/organise/o/" + side.organisation());
            writesALetter(page, inspection, language);
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void seesForWhom(Page page) {
        page.fill("[name=office]", office);
        page.click("button[formaction$='/preview']");
        assertThat(page.locator("[role=status] li")).hasCount(2);
        assertThat(page.locator("[role=status]")).containsText("Amal Haddad");
    }

    private static void writesALetter(Page page, Inspection inspection, String language) {
        page.click("nav.tabs a[href$='/letters']");
        inspection.look(page, "letters-1-built-in");
        var letter = page.locator("[name='letters." + language + "']");
        letter.fill("{{nmae}}");
        page.click("button[formaction$='/preview']");
        assertThat(page.locator("#f-letters-" + language + "-error")).isVisible();
        inspection.look(page, "letters-2-unknown-field");
        letter.fill(
                language.equals("ar")
                        ? "حضرة {{name}} ({{office}})،\n\n{{constituents}}\n\nمع التحيّة،\n{{organisation}}"
                        : "Dear {{name}} ({{office}}),\n\n{{constituents}}\n\nYours,\n{{organisation}}");
        page.click("button[formaction$='/preview']");
        assertThat(page.locator("article[lang=" + language + "]")).isVisible();
        inspection.look(page, "letters-3-preview");
        page.click("form[action$='/letters'] button.button:not(.second)");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("button[name=put-back]")).hasCount(1);
        inspection.look(page, "letters-4-saved");
    }

    private static Path takenAlong(Page page) {
        return page.waitForDownload(() -> page.click("form[action$='/download'] button.button:not(.second)"))
                .path();
    }

    private static Path onlyOne(Page page, String area) {
        page.click("article details:has(form) summary");
        page.fill("article [name=area]", area);
        return page.waitForDownload(() -> page.click("article details form button"))
                .path();
    }

    private static ArrayList<String> namesIn(Path file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
