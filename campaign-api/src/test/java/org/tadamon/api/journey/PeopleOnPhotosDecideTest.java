package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.photo.picture.Photographs;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Letters;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.running.Visitors;

/** An organiser covers a face and shows a photo; somebody has it taken away; the organiser decides. */
@Tag("browser")
class PeopleOnPhotosDecideTest {

    @AutoClose
    private final Restartable application = new Restartable();

    private boolean scripts;

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "ar,false"})
    void fromTheFileToItsEnd(String language, boolean withScripts) {
        scripts = withScripts;
        application.start();
        application.visitors().administrator();
        var action = application.part(Gatherings.class).scheduled(Gatherings.soon(Map.of()));
        application.stop();
        var api = application.startAfter(Duration.ofHours(2));
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var organiser = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts),
                    language,
                    application.visitors().administrator());
            organiser.navigate("/" + language + "/organise/a/" + action + "/photos");
            show(organiser, inspection);
            var anybody = chromium.visitor(
                            new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))
                    .newPage();
            anybody.navigate("/" + language + "/a/" + action.link());
            takeAway(api, anybody, inspection);
            assertThat(Letters.newest(Visitors.ADMINISTRATOR, api.base(), 1)).contains("thirty days");
            decide(organiser, inspection);
            anybody.navigate("/" + language + "/a/" + action.link());
            assertThat(anybody.locator("img.photo")).hasCount(0);
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(inspection.wrong()).isEmpty();
    }

    private void show(Page page, Inspection inspection) {
        look(inspection, page, "photos-1-none");
        page.click("form[data-photo] > button[type=submit]");
        assertThat(page.locator("#f-file-error")).isVisible();
        assertThat(page.locator("#f-consent-error")).isVisible();
        look(inspection, page, "photos-2-missing");
        if (scripts) {
            page.evaluate("document.querySelector('#f-covers').value = '10,10,20,20'"); // as after a refusal
        }
        page.setInputFiles("#f-file", new FilePayload("p.jpg", "image/jpeg", Photographs.ofTelephone(400, 200, 1)));
        cover(page);
        page.fill("input[name='description.en']", "Banners under the clock tower");
        page.fill("input[name='description.ar']", "لافتات تحت برج الساعة");
        page.check("input[value='nobody-can-be-recognised']");
        look(inspection, page, "photos-3-covered");
        page.click("form[data-photo] > button[type=submit]");
        assertThat(page.locator("[role=status]")).isVisible();
        look(inspection, page, "photos-4-shown");
    }

    /** The right half, nearly: with the hand, or in numbers. */
    private void cover(Page page) {
        if (!scripts) {
            page.click("form[data-photo] summary");
            page.fill("#f-covers", "600,100,300,800");
            return;
        }
        assertThat(page.locator("canvas")).isVisible();
        assertThat(page.locator("#f-covers")).hasValue("10,10,20,20");
        page.click("[data-uncover]");
        page.locator("canvas").scrollIntoViewIfNeeded();
        var canvas = page.locator("canvas").boundingBox();
        drag(page, canvas.x + 0.1 * canvas.width, canvas.y + 10, 40);
        page.click("[data-uncover]");
        assertThat(page.locator("#f-covers")).hasValue("");
        page.locator("canvas").scrollIntoViewIfNeeded();
        var now = page.locator("canvas").boundingBox();
        page.mouse().move(now.x + 0.9 * now.width, now.y + 0.9 * now.height);
        page.mouse().down();
        page.mouse().move(now.x + 0.6 * now.width, now.y + 0.1 * now.height);
        page.mouse().up();
        assertThat(page.locator("#f-covers").inputValue())
                .matches("(599|600|601),(9\\d|10\\d),(299|300|301),(79\\d|80\\d)");
    }

    private static void drag(Page page, double x, double y, int far) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + far, y + far);
        page.mouse().up();
    }

    private void takeAway(Api api, Page page, Inspection inspection) {
        assertThat(page.locator("img.photo")).hasCount(1);
        look(inspection, page, "photos-5-page");
        var image = page.locator("img.photo").getAttribute("src");
        var kept = Photographs.seen(page.request().get(api.base() + image).body());
        assertThat(new Color(kept.getRGB(300, 100)).getBlue()).as("covered").isLessThan(20);
        assertThat(new Color(kept.getRGB(220, 100)).getBlue()).as("not covered").isGreaterThan(220);
        page.click("figcaption a");
        look(inspection, page, "photos-6-objection");
        page.click(".objection form button");
        page.waitForSelector(".photo-gone");
        look(inspection, page, "photos-7-gone");
        assertThat(page.request().get(api.base() + image).status()).isEqualTo(404);
    }

    private void decide(Page page, Inspection inspection) {
        page.reload();
        page.click("form[action$='/put-back'] button");
        assertThat(page.locator("[id^='f-reason'][id$='-error']")).isVisible();
        look(inspection, page, "photos-8-objected");
        page.check("input[name^='reason.'][value='nobody-can-be-recognised']");
        page.click("form[action$='/put-back'] button");
        page.waitForSelector("[role=status]");
        page.click(".photos details summary");
        look(inspection, page, "photos-9-destroying");
        page.click("form[action$='/destroy'] button");
        assertThat(page.locator("img.photo")).hasCount(0);
    }

    /** Barriers are found by scripts of the test's own, which a page without scripts has none of. */
    private void look(Inspection inspection, Page page, String what) {
        if (scripts) {
            inspection.look(page, what);
        }
    }
}
