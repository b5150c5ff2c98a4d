package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** Somebody adds a passkey, signs in with it, shows with it that it is still them, and removes it. */
@Tag("browser")
@RunningApplication
class OrganiserUsesAPasskeyTest {

    private static final String DEVICE = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void inOneLanguage(String language) {
        var account = "/" + language + "/organise/account";
        try (var chromium = new Chromium(api.base())) {
            var who = visitors.signedIn("passkey-" + language + "@example.org");
            var page = chromium.signedIn(new NewContextOptions().setViewportSize(390, 844), language, who);
            var device = page.context().newCDPSession(page);
            device.send("WebAuthn.enable");
            device.send("WebAuthn.addVirtualAuthenticator", (JsonObject) JsonParser.parseString(DEVICE));
            adds(page, account, language);
            signsInWithIt(page, language);
            tenMinutesLaterShowsThatItIsStillThem(page, account);
            removesItAndCannotUseItAnyMore(page, account, language);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void adds(Page page, String account, String language) {
        page.navigate(account);
        page.click("a[href$='/passkeys/new']");
        Pictures.take(page, "passkey", language);
        page.fill("[name=label]", "هاتف phone");
        page.click("main form[data-passkey] button");
        page.waitForURL("**/account?done=passkey");
        assertThat(page.textContent("#passkeys ~ .table-frame")).contains("هاتف phone");
        Pictures.take(page, "account-with-passkey", language);
    }

    private static void signsInWithIt(Page page, String language) {
        page.click("form[action$='/sign-out'] button");
        assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
        page.navigate("/" + language + "/organise/account");
        assertThat(page.url()).contains("/sign-in?then=");
        page.click("form[data-passkey] button");
        page.waitForSelector("[name=pronouns]");
        assertThat(page.inputValue("[name=name]")).isEqualTo("passkey-" + language);
    }

    private void tenMinutesLaterShowsThatItIsStillThem(Page page, String account) {
        jdbc.sql("UPDATE account_session SET stepped_up_at = stepped_up_at - interval '10 minutes'")
                .update();
        page.navigate(account + "/erase");
        assertThat(page.url()).contains("/step-up?then=" + account + "/erase");
        page.click("form[data-passkey] button");
        page.waitForSelector("[name=sure]");
        assertThat(page.url()).endsWith(account + "/erase");
    }

    private static void removesItAndCannotUseItAnyMore(Page page, String account, String language) {
        page.navigate(account);
        page.click("form[action$='/remove'] button");
        assertThat(page.url()).endsWith("done=passkey-removed");
        page.click("form[action$='/sign-out'] button");
        assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
        page.navigate("/" + language + "/organise/sign-in");
        page.click("form[data-passkey] button");
        page.waitForURL("**done=passkey-unknown");
        page.navigate(account);
        assertThat(page.url()).contains("/sign-in");
    }
}
