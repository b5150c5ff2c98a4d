package org.tadamon.api.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** An auditor finds the list of all exports, narrows it, and reads it on paper. */
@Tag("browser")
@RunningApplication
class AuditorsReadExportsTest {

    @Autowired
    private Api api;

    @Autowired
    private Audited audited;

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromTheNavigationToPaper(String language) throws Throwable {
        var someone = UUID.randomUUID().toString().substring(0, 8);
        var house = audited.house("cedar-" + someone);
        var export = audited.made(house, "Member for " + someone, "For the first reading");
        audited.take(house, export);
        var auditor = visitors.signedIn("auditor.cedar-" + someone + "@example.org");
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(new NewContextOptions().setViewportSize(1280, 900), language, auditor);
            page.navigate("/" + language + "/organise");
            page.click(".quiet-links a[href$='/organise/exports']");
            assertThat(page.locator("article")).hasCount(1);
            inspection.look(page, "all-exports-1");
            page.selectOption(
                    "[name=person]",
                    audited.account("owner.cedar-" + someone + "@example.org").toString());
            page.click("main form button");
            assertThat(page.locator("article")).containsText("For the first reading");
            assertThat(unfolded(page)).isZero();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(unfolded(page)).isPositive();
            assertThat(page.locator("main form")).not().isVisible();
            inspection.look(page, "all-exports-2-on-paper");
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** How much of the times it was taken along is to be seen, in pixels. */
    private static int unfolded(Page page) {
        return ((Number) page.evaluate("""
                () => {
                    const times = document.querySelector('article details');
                    return Math.round(times.scrollHeight - times.querySelector('summary').offsetHeight);
                }""")).intValue();
    }
}
