package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Barriers;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody founds an organisation and invites a friend by a link; the friend signs in, reads it, joins, and leaves. */
@Tag("browser")
@RunningApplication
class PersonIsInvitedTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void andIsOutAgainTheMomentTheyLeave(String language) {
        var friend = "friend-" + UUID.randomUUID() + "@example.org";
        try (var chromium = new Chromium(api.base())) {
            var founder = visitors.signedIn("rima-" + UUID.randomUUID() + "@example.org");
            var desk = chromium.signedIn(window(1280), language, founder);
            var link = invitation(desk, language);
            var phone = chromium.visitor(window(390)).newPage();
            phone.navigate(link);
            signsIn(phone, friend);
            joins(phone, language);
            ownerSeesThem(desk, language);
            ownerWrites(founder, desk.url());
            seesWhatTheRoleGives(phone, language);
            leaves(phone, language);
            desk.click(".tabs li:nth-child(2) a");
            assertThat(desk.locator("tbody tr").first()).containsText(language.equals("ar") ? "مغادرة" : "Left");
            look(desk, "history-left", language);
            wrong.addAll(chromium.complaints());
        }
        assertThat(wrong).isEmpty();
    }

    /** An invitation without a role or a reason is refused next to what is missing. */
    private String invitation(Page desk, String language) {
        look(desk, "home-nowhere", language);
        desk.click(".nothing a");
        look(desk, "found", language);
        desk.locator("#f-names-" + language).fill(language.equals("ar") ? "حلم" : "Helem");
        desk.locator("main form button[type=submit]").click();
        look(desk, "members-alone", language);
        desk.locator("#invite ~ form button[type=submit]").click();
        assertThat(desk.locator("#problems")).isFocused();
        assertThat(desk.locator("#f-roles")).hasAttribute("aria-describedby", "f-roles-hint f-roles-error");
        assertThat(desk.locator("#f-reason")).hasAttribute("aria-describedby", "f-reason-hint f-reason-error");
        look(desk, "invite-wrong", language);
        desk.locator("input[name=roles][value=organiser]").check();
        desk.locator("#f-reason").fill(language.equals("ar") ? "لإدارة عريضة المكتبة" : "To run the library petition");
        desk.locator("#invite ~ form button[type=submit]").click();
        look(desk, "invited", language);
        return desk.locator("#invitation-link").inputValue();
    }

    /** The invitation stands behind the #, and waits in this tab while they sign in. */
    private static void signsIn(Page phone, String address) {
        assertThat(phone.url()).contains("/organise/sign-in").doesNotContain("invitation.");
        phone.locator("#f-address").fill(address);
        phone.locator("main form button[type=submit]").first().click();
        phone.locator("#f-code").fill(code(newest(address, phone.url().replaceAll("(http://[^/]+).*", "$1"), 1)));
        phone.locator("main form button[type=submit]").click();
    }

    private void joins(Page phone, String language) {
        phone.waitForSelector(".offer");
        assertThat(phone.url()).endsWith("/organise/join");
        look(phone, "offer", language);
        phone.locator("main form button[type=submit]").click();
        assertThat(phone.locator("#f-name")).hasAttribute("aria-invalid", "true");
        look(phone, "offer-wrong", language);
        phone.locator("#f-name").fill(language.equals("ar") ? "سامي" : "Sami");
        phone.locator("main form button[type=submit]").click();
        phone.waitForSelector(".members");
        assertThat(phone.url()).endsWith("done=joined");
        look(phone, "joined", language);
        assertThat(phone.locator("tbody tr:has(.badge)")).containsText(language.equals("ar") ? "سامي" : "Sami");
    }

    /** A reason that is missing is told where it is missing. */
    private void ownerSeesThem(Page desk, String language) {
        desk.locator("main a.button").click();
        look(desk, "members", language);
        desk.locator("tbody a").last().click();
        look(desk, "member", language);
        desk.locator("main details summary").click();
        desk.locator("form[action$=remove] button").click();
        assertThat(desk.locator("#f-removal")).hasAttribute("aria-describedby", "f-removal-hint f-removal-error");
        assertThat(desk.locator("#f-reason-error")).hasCount(0);
        look(desk, "removal-wrong", language);
        desk.locator(".eyebrow a").click();
    }

    private static void ownerWrites(Visitor founder, String members) {
        var organisation = members.replaceAll(".*/o/([0-9a-f-]+).*", "$1");
        var draft = JsonMapper.shared().writeValueAsString(Api.petition());
        assertThat(founder.postJson("/api/v1/petitions?organisation=" + organisation, draft)
                        .statusCode())
                .isEqualTo(201);
    }

    private void seesWhatTheRoleGives(Page phone, String language) {
        var members = phone.url();
        assertThat(phone.locator("form[action$=invitations]")).hasCount(0);
        phone.locator(".tabs a").nth(1).click();
        look(phone, "history", language);
        phone.navigate("/" + language + "/organise");
        look(phone, "home-organiser", language);
        assertThat(phone.locator("tbody a")).hasText(language.equals("ar") ? "المكتبة لنا" : "Keep the library");
        phone.click("header.row a.button");
        assertThat(phone.url()).endsWith("/organise/new");
        phone.navigate(members);
    }

    /** Also in a window that is open elsewhere. */
    private static void leaves(Page phone, String language) {
        var members = phone.url();
        var elsewhere = phone.context().newPage();
        elsewhere.navigate(members);
        phone.locator("details:has(form[action$=leave]) summary").click();
        phone.locator("form[action$=leave] button").click();
        phone.waitForURL("**/" + language + "/organise");
        assertThat(phone.locator(".nothing a")).hasAttribute("href", "/" + language + "/organise/o/new");
        assertThat(phone.navigate(members).status()).isEqualTo(404);
        assertThat(elsewhere.reload().status()).isEqualTo(404);
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions().setViewportSize(width, 844);
    }

    /** As it is, and on a phone. */
    private void look(Page page, String what, String language) {
        var size = page.viewportSize();
        Pictures.take(page, what, language);
        page.setViewportSize(390, 844);
        Pictures.take(page, what, language);
        wrong.addAll(Barriers.on(page, what));
        page.setViewportSize(size.width, size.height);
    }
}
