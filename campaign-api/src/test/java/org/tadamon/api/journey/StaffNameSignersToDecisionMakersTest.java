package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import org.tadamon.core.petition.PetitionId;

/** Staff have a list of those made who chose to be named, take copies along, and see each on record. */
@Tag("browser")
@RunningApplication
class StaffNameSignersToDecisionMakersTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Coalition coalition;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromOrderingToACopyOnRecord(String language) throws Throwable {
        var inspection = new Inspection(language);
        var owner = "lists." + someone + "@example.org";
        var side = coalition.side("Library friends " + someone, visitors.account(owner));
        var petition = coalition.petition(side, Map.of());
        sign(petition);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900), language, visitors.signedIn(owner));
            page.navigate("/" + language + "/organise/p/" + petition);
            page.click("nav.tabs a[href$='/lists']");
            inspection.look(page, "lists-1-nothing-yet");
            page.click("form[action$='/lists'] button");
            assertThat(page.locator("#f-reason-error")).isVisible();
            inspection.look(page, "lists-2-reason-missing");
            page.fill("[name=reason]", "For the hearing");
            page.click("form[action$='/lists'] button");
            page.waitForSelector("form[action$='/copies']");
            inspection.look(page, "lists-3-made");
            assertThat(Files.readString(takenAlong(page, "csv"))).contains("Person 3", "هدى الخوري");
            var paper = takenAlong(page, "pdf");
            Files.createDirectories(Path.of("target", "papers"));
            Files.copy(
                    paper,
                    Path.of("target", "papers", "signer-list." + language + ".pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
            soon(() -> {
                page.reload();
                assertThat(page.locator("article details li").count()).isEqualTo(2);
            });
            page.click("article details summary");
            assertThat(page.locator("article details li")).hasCount(2);
            inspection.look(page, "lists-4-on-record");
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void sign(PetitionId petition) {
        for (int i = 0; i < 12; i++) {
            var name = i % 2 == 0 ? "هدى الخوري" : "Person " + i;
            var visibility = i % 3 == 0 ? "full-name" : "hidden";
            var signer = new HashMap<>(Api.signer("listed-" + someone + "-" + i + "@example.org"));
            signer.putAll(Map.of("name", name, "visibility", visibility));
            assertThat(api.post("/api/v1/petitions/" + petition + "/signatures", signer)
                            .status())
                    .isLessThan(300);
        }
    }

    private static Path takenAlong(Page page, String format) {
        page.selectOption("[name=format]", format);
        return page.waitForDownload(() -> page.click("form[action$='/copies'] button"))
                .path();
    }
}
