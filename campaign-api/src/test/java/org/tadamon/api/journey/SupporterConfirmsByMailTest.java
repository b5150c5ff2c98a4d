package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Letters.token;

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

/**
 * A supporter signs with a mistyped address, corrects it, types the code, comes back by the link on another device,
 * shows more, takes the signature back, signs again, and is forgotten everywhere.
 */
@Tag("browser")
@ConfirmingApplication
class SupporterConfirmsByMailTest {

    @Autowired
    private Api api;

    private final List<String> wrong = new ArrayList<>();
    private final String person = "s" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "en,false", "ar,false"})
    void andComesBack(String language, boolean scripts) {
        var address = person + "@example.org";
        var petition = api.openPetition(Map.of());
        var path = "/" + language + "/p/"
                + api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var phone = chromium.visitor(window(scripts)).newPage();
            signs(phone, path, person + "@gmial.com");
            look(inspection, scripts, phone, "code-mistyped");
            corrects(phone, address);
            confirms(phone, address, 1, ".thanks");
            assertThat(phone.url()).endsWith("/thanks");
            var laptop = chromium.visitor(window(scripts)).newPage();
            comesByLink(laptop, language, token(newest(address, api.base(), 1)), scripts);
            look(inspection, scripts, laptop, "own-counts");
            showsMore(laptop, inspection, scripts);
            withdraws(laptop, inspection, scripts);
            signs(laptop, path, address);
            confirms(laptop, address, 2, ".own-signature");
            isForgottenEverywhere(laptop, language, address, inspection, scripts);
            wrong.addAll(chromium.complaints());
        }
        wrong.addAll(inspection.wrong());
        assertThat(wrong).isEmpty();
    }

    private static NewContextOptions window(boolean scripts) {
        return new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts);
    }

    /** What can be found by scripts is the same without them. */
    private static void look(Inspection inspection, boolean scripts, Page page, String what) {
        if (scripts) {
            inspection.look(page, what);
        }
    }

    private static void signs(Page page, String path, String address) {
        page.navigate(path);
        page.locator("#f-name").fill("Layla Haddad");
        page.locator("#f-email").fill(address);
        page.locator("#f-area").fill("Lebanon");
        page.locator("#sign form button[type=submit]").click();
        page.waitForSelector("#f-code");
    }

    /** The one offered is not theirs; they type it. */
    private static void corrects(Page phone, String address) {
        assertThat(phone.locator("#instead ~ form button")).containsText("gmail.com");
        phone.locator("details:has(#f-email) summary").click();
        phone.locator("#f-email").fill(address);
        phone.locator("details:has(#f-email) button").click();
        assertThat(phone.locator(".lead bdi")).hasText(address);
    }

    /** Whoever has signed is thanked; whoever had signed before sees the signature. */
    private void confirms(Page page, String address, int mails, String then) {
        page.locator("#f-code").fill("0000 0000");
        page.locator("form[action$='/signature/code'] button").click();
        assertThat(page.locator("#f-code")).hasAttribute("aria-invalid", "true");
        page.locator("#f-code").fill(code(newest(address, api.base(), mails)));
        page.locator("form[action$='/signature/code'] button").click();
        page.waitForSelector(then);
    }

    /** Without scripts what stands behind the # is typed. */
    private static void comesByLink(Page laptop, String language, String token, boolean scripts) {
        laptop.navigate("/" + language + "/signature/link#" + token);
        if (!scripts) {
            laptop.locator("#f-token").fill(token);
        }
        laptop.locator("main form button").first().click();
        assertThat(laptop.locator(".own-signature h2").first())
                .hasText(language.equals("ar") ? "توقيعك محسوب" : "Your signature counts");
    }

    private void showsMore(Page laptop, Inspection inspection, boolean scripts) {
        laptop.locator("input[name=visibility][value=initials]").check();
        laptop.locator("form[action$='/choices'] button").click();
        assertThat(laptop.locator("[role=status]")).isVisible();
        assertThat(laptop.locator("input[value=initials]")).isChecked();
        look(inspection, scripts, laptop, "own-saved");
    }

    private void withdraws(Page laptop, Inspection inspection, boolean scripts) {
        laptop.locator("details:has(form[action$='/withdraw']) summary").click();
        laptop.locator("form[action$='/withdraw'] button").click();
        assertThat(laptop.locator("form[action$='/withdraw']")).hasCount(0);
        look(inspection, scripts, laptop, "own-withdrawn");
    }

    private void isForgottenEverywhere(
            Page laptop, String language, String address, Inspection inspection, boolean scripts) {
        laptop.navigate("/" + language + "/privacy");
        laptop.locator("main a.button").first().click();
        look(inspection, scripts, laptop, "my-data");
        laptop.locator("#f-address").fill(address);
        laptop.locator("main form button").click();
        look(inspection, scripts, laptop, "my-data-code");
        laptop.locator("#f-code").fill(code(newest(address, api.base(), 3)));
        laptop.locator("main form button").click();
        assertThat(laptop.locator("section.card h2")).hasCount(1);
        look(inspection, scripts, laptop, "my-data-list");
        laptop.locator("section:has(#all) details summary").click();
        laptop.locator("section:has(#all) details button").first().click();
        assertThat(laptop.locator("[role=status]")).isVisible();
        look(inspection, scripts, laptop, "my-data-erased");
    }
}
