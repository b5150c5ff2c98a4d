package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** An organiser launches a petition on a laptop; a supporter follows its link on a phone and is counted. */
@Tag("browser")
@RunningApplication
class PetitionFromFirstWordToCountTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @CsvSource({"en, true", "ar, true", "en, false", "ar, false"})
    void inOneLanguageWithScriptsOrWithout(String language, boolean scripts) {
        try (var chromium = new Chromium(api.base())) {
            var organiser = chromium.signedIn(laptop(scripts), language, visitors.administrator());
            organiserWritesAPetition(organiser, language);
            var link = organiserSubmitsItAndTakesALink(organiser);
            var supporter = chromium.visitor(phone(scripts)).newPage();
            supporterReadsAndForgetsTheirName(supporter, link, language);
            supporterSigns(supporter, "Layla@example.org");
            assertThat(number(supporter)).isEqualTo("1");
            supporterSignsAgain(supporter, link);
            assertThat(number(supporter)).isEqualTo("1");
            assertThat(supporter.context().cookies()).isEmpty();
            organiserSeesThem(organiser);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void organiserWritesAPetition(Page page, String language) {
        page.navigate("/" + language + "/organise/new");
        page.fill(
                "[name='wordings." + language + ".title']",
                language.equals("ar") ? "ضوء في كل شارع" : "A light in every street");
        page.fill("[name='wordings." + language + ".demand']", "**Now.**");
        page.fill("[name=addressees]", "City Council");
        page.click("form .saving button");
        assertThat(page).hasURL(Pattern.compile(".*done=drafted.*"));
    }

    private String organiserSubmitsItAndTakesALink(Page page) {
        page.click("form[action$='/submit'] button");
        assertThat(page).hasURL(Pattern.compile(".*done=submitted.*"));
        var manage = page.url().replaceFirst("\\?.*", "");
        var id = manage.substring(manage.lastIndexOf('/') + 1);
        api.postAsOrganiser("/api/v1/petitions/" + id + "/open", Map.of()); // the operator approves
        page.navigate(manage);
        page.fill("[name=via]", "vigil");
        page.click("#share form button");
        var language = page.url().contains("/ar/") ? "ar" : "en";
        var link = page.inputValue("#link-" + language);
        assertThat(link).endsWith("?via=vigil");
        return link;
    }

    private static void supporterReadsAndForgetsTheirName(Page page, String link, String language) {
        page.navigate(link);
        assertThat(page.getAttribute("html", "dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.innerHTML(".asked")).contains("<strong>Now.</strong>");
        page.fill("[name=email]", "Layla@example.org");
        page.fill("#f-area", "Lebanon");
        page.click("#sign form button");
        assertThat(page.locator("#problems a")).hasCount(1);
        assertThat(page.getAttribute("#f-name", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("[name=email]")).isEqualTo("Layla@example.org");
        assertThat(page.inputValue("[name=area]")).isEqualTo("LB");
        assertThat(page.getAttribute("[name=via]", "value")).isEqualTo("vigil");
    }

    private static void supporterSigns(Page page, String email) {
        page.fill("[name=name]", "ليلى Haddad");
        page.fill("[name=email]", email);
        page.fill("#f-area", "Lebanon");
        page.check("[name=visibility][value=hidden]");
        page.click("#sign form button");
        assertThat(page).hasURL(Pattern.compile(".*/thanks$"));
    }

    private static void supporterSignsAgain(Page page, String link) {
        page.navigate(link);
        supporterSigns(page, "layla@EXAMPLE.org");
    }

    private static String number(Page page) {
        return page.textContent(".goal strong").strip();
    }

    private static void organiserSeesThem(Page page) {
        page.click(".tabs li:nth-child(3) a");
        assertThat(page.textContent("tbody"))
                .contains("ليلى Haddad")
                .contains("Layla@example.org")
                .contains("vigil");
        page.click(".tabs li:nth-child(2) a");
        assertThat(page.textContent(".stats dd").strip()).isEqualTo("1");
    }

    private static NewContextOptions laptop(boolean scripts) {
        return new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts);
    }

    private static NewContextOptions phone(boolean scripts) {
        return new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts);
    }
}
