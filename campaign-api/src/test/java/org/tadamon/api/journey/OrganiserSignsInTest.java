package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Somebody new signs in by a code, says what to be called, and comes back by a link; then has themselves forgotten. */
@Tag("browser")
@RunningApplication
class OrganiserSignsInTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+#\\S+");

    @Autowired
    private Api api;

    @ParameterizedTest
    @CsvSource({"en, true", "ar, true", "en, false", "ar, false"})
    void inOneLanguageWithScriptsOrWithout(String language, boolean scripts) {
        var address = "journey-" + language + "-" + scripts + "@example.org";
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(new NewContextOptions()
                            .setViewportSize(scripts ? 390 : 1280, scripts ? 844 : 900)
                            .setJavaScriptEnabled(scripts))
                    .newPage();
            signsInByTheCode(page, language, address);
            saysWhatToBeCalled(page, language);
            signsOut(page, language);
            comesBackByTheLink(page, language, address, scripts);
            isForgotten(page, language);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void signsInByTheCode(Page page, String language, String address) {
        page.navigate("/" + language + "/organise/account");
        assertThat(page.url()).contains("/" + language + "/organise/sign-in");
        asks(page, address);
        page.fill("[name=code]", "0000 0000");
        page.click("main button[type=submit]");
        assertThat(page.getAttribute("#f-code", "aria-invalid")).isEqualTo("true");
        Pictures.take(page, "sign-in-code-wrong", language);
        page.fill("[name=code]", code(newest(address, api.base(), 1)));
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/" + language + "/organise/account");
    }

    private static void asks(Page page, String address) {
        Pictures.take(page, "sign-in", page.url().contains("/ar/") ? "ar" : "en");
        page.fill("[name=address]", address);
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/organise/sign-in/code");
        assertThat(page.url()).doesNotContain("example.org");
    }

    private static void saysWhatToBeCalled(Page page, String language) {
        page.fill("[name=name]", "نور Noor");
        page.fill("[name=pronouns]", language.equals("ar") ? "هم" : "they/them");
        page.click("#called ~ form button[type=submit]");
        assertThat(page.url()).endsWith("done=saved");
        assertThat(page.inputValue("[name=name]")).isEqualTo("نور Noor");
        assertThat(page.locator("[name=writeIn]:checked").inputValue()).isEqualTo(language);
        Pictures.take(page, "account", language);
    }

    private static void signsOut(Page page, String language) {
        page.click("form[action$='/sign-out'] button");
        assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
        page.navigate("/" + language + "/organise/account");
        assertThat(page.url()).contains("/organise/sign-in");
    }

    private void comesBackByTheLink(Page page, String language, String address, boolean scripts) {
        asks(page, address);
        var link = LINK.matcher(newest(address, api.base(), 2));
        assertThat(link.find()).isTrue();
        var tab = page.context().newPage();
        tab.navigate(link.group());
        if (scripts) {
            assertThat(tab.url()).as("not in the address any more").doesNotContain("#");
            assertThat(tab.isVisible("[name=token]")).isFalse();
        } else {
            tab.fill("[name=token]", link.group().split("#")[1]);
        }
        Pictures.take(tab, "sign-in-link", language);
        tab.click("main button[type=submit]");
        assertThat(tab.locator("form[action$='/sign-out']")).hasCount(1);
        page.navigate("/" + language + "/organise/account");
        assertThat(page.inputValue("[name=name]")).isEqualTo("نور Noor");
    }

    private static void isForgotten(Page page, String language) {
        page.click("a[href$='/account/erase']");
        Pictures.take(page, "erase", language);
        page.check("[name=sure]");
        page.click("main button[type=submit]");
        assertThat(page.url()).contains("done=erased");
        page.navigate("/" + language + "/organise/account");
        assertThat(page.url()).contains("/organise/sign-in");
    }
}
