package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Letters.token;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitors;

/**
 * A supporter says why they sign; a moderator reads it, and then everybody can; the supporter comes back by the link in
 * the mail and takes it back.
 */
@Tag("browser")
@ConfirmingApplication
class SupporterSaysWhyTest {

    private static final Map<String, String> WORDS = Map.of(
            "en", "I learnt to read here.\nMy daughter does now.",
            "ar", "هنا تعلّمت القراءة.\nوابنتي تتعلّم الآن.");

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final List<String> wrong = new ArrayList<>();
    private final String address = "s" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String language = "";
    private String words = "";
    private String petition = "";
    private String path = "";
    private Inspection inspection = new Inspection("");

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "en,false", "ar,false"})
    void andTakesItBack(String spoken, boolean scripts) throws Throwable {
        language = spoken;
        words = WORDS.get(spoken);
        petition = api.openPetition(Map.of());
        path = "/" + language + "/p/"
                + api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var phone = chromium.visitor(window(scripts)).newPage();
            signs(phone, scripts);
            var office = chromium.signedIn(window(scripts), language, visitors.administrator());
            isRead(office, scripts);
            everybodyReads(phone, true, scripts);
            takesBack(phone, scripts);
            everybodyReads(phone, false, false);
            wrong.addAll(chromium.complaints());
        }
        wrong.addAll(inspection.wrong());
        assertThat(wrong).isEmpty();
    }

    private static NewContextOptions window(boolean scripts) {
        return new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts);
    }

    /** What can be found by scripts is the same without them. */
    private void look(boolean scripts, Page page, String what) {
        if (scripts) {
            inspection.look(page, what);
        }
    }

    private void signs(Page phone, boolean scripts) {
        phone.navigate(path);
        phone.locator("#f-name").fill("Layla Haddad");
        phone.locator("#f-email").fill(address);
        phone.locator("#f-area").fill("Lebanon");
        phone.locator("input[value=initials]").check();
        phone.locator("#f-comment").fill("x".repeat(501));
        phone.locator("#sign form button[type=submit]").click();
        assertThat(phone.locator("#f-comment")).hasAttribute("aria-invalid", "true");
        look(scripts, phone, "comment-1-too-long");
        phone.locator("#f-comment").fill(words);
        phone.locator("#sign form button[type=submit]").click();
        phone.locator("#f-code").fill(code(newest(address, api.base(), 1)));
        phone.locator("form[action$='/signature/code'] button").click();
        phone.waitForSelector(".thanks");
        phone.navigate(path);
        assertThat(phone.locator("#comments")).hasCount(0);
    }

    private void isRead(Page office, boolean scripts) throws Throwable {
        var list = "/" + language + "/organise/moderation/comments";
        soon(() -> {
            office.navigate(list);
            assertThat(office.locator("tbody a[href$='" + petition + "']").count())
                    .isEqualTo(1);
        });
        look(scripts, office, "comment-2-petitions");
        office.locator("tbody a[href$='" + petition + "']").click();
        assertThat(office.locator(".choice .what").first()).hasText(words.replace("\n", " "));
        office.locator("button[value=approve]").click();
        assertThat(office.locator("#problems")).isVisible();
        look(scripts, office, "comment-3-nothing-chosen");
        office.locator("input[name=chosen]").check();
        office.locator("button[value=approve]").click();
        assertThat(office.locator("[role=status]")).isVisible();
        assertThat(office.locator("input[name=chosen]")).hasCount(0);
        look(scripts, office, "comment-4-approved");
        office.locator(".tabs a[href*='state=approved']").click();
        office.locator("#f-note").fill("Once more");
        office.locator("input[name=all]").check();
        office.locator("button[value=put-back]").click();
        assertThat(office.locator("[role=status]")).isVisible();
        office.locator(".tabs a[href*='state=waiting']").click();
        look(scripts, office, "comment-5-put-back");
        office.locator("input[name=all]").check();
        office.locator("button[value=approve]").click();
        assertThat(office.locator("[role=status]")).isVisible();
    }

    private void everybodyReads(Page phone, boolean shown, boolean scripts) throws Throwable {
        soon(() -> {
            phone.navigate(path);
            assertThat(phone.locator("#comments ~ figure").count()).isEqualTo(shown ? 1 : 0);
        });
        look(scripts, phone, "comment-6-petition");
        soon(() -> {
            phone.navigate(path + "/comments");
            assertThat(phone.locator(".comments figure").count()).isEqualTo(shown ? 1 : 0);
        });
        if (shown) {
            assertThat(phone.locator(".comments figcaption")).hasText("L. H.");
        }
        look(scripts, phone, "comment-7-all");
    }

    private void takesBack(Page phone, boolean scripts) {
        var token = token(newest(address, api.base(), 1));
        phone.navigate("/" + language + "/signature/link#" + token);
        if (!scripts) {
            phone.locator("#f-token").fill(token);
        }
        phone.locator("main form button").first().click();
        assertThat(phone.locator("#own-comment")).isVisible();
        look(scripts, phone, "comment-8-own");
        phone.locator("form[action$='/take-back'] button").click();
        assertThat(phone.locator("form[action$='/take-back']")).hasCount(0);
        assertThat(phone.locator("[role=status]")).isVisible();
        look(scripts, phone, "comment-9-own-gone");
    }
}
