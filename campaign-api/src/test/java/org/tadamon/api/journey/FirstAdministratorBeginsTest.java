package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.code;
import static org.tadamon.api.running.Letters.newest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tadamon.api.browser.Barriers;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.running.Restartable;

/**
 * Somebody starts the application for the first time, founds by the link it prints the organisation that runs it, sees
 * what to do next, and comes back by a code that came by mail.
 */
@Tag("browser")
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorBeginsTest {

    private static final String ADDRESS = "amal@example.org";

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void andNobodyElseDoes(String language, CapturedOutput console) {
        try (var application = new Restartable()) {
            var base = application.start().base();
            var link = printed(console, base + "/" + language + "/organise/first");
            try (var chromium = new Chromium(base)) {
                var page = chromium.visitor(phone()).newPage();
                begins(page, link, language);
                seesWhatToDoNext(page, language);
                comesBackByACode(page, base, language);
                isNotForgottenWhileNobodyElseOwnsIt(page, language);
                someoneElseComesTooLate(chromium.visitor(phone()).newPage(), link);
                wrong.addAll(chromium.complaints());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String printed(CapturedOutput console, String page) {
        var link = Pattern.compile(Pattern.quote(page) + "#\\S{43}").matcher(console.getOut());
        assertThat(link.find()).as("a link is printed").isTrue();
        return link.group();
    }

    /** What is wrong is told next to its field, and what stood in the link is not lost by it. */
    private void begins(Page page, String link, String language) {
        page.navigate(link);
        assertThat(page.url()).as("not in the address any more").doesNotContain("#");
        look(page, "first", language);
        page.fill("[name=address]", "amal");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("#f-address")).hasAttribute("aria-describedby", "f-address-hint f-address-error");
        assertThat(page.locator("#f-token")).hasCount(0);
        look(page, "first-wrong", language);
        page.fill("[name=address]", ADDRESS);
        page.fill("[name=name]", language.equals("ar") ? "أمل" : "Amal");
        page.fill("[name=organisation]", language.equals("ar") ? "أرز" : "Cedar");
        page.click("main form button[type=submit]");
    }

    private void seesWhatToDoNext(Page page, String language) {
        assertThat(page.url()).contains("/organise/o/").endsWith("done=founded");
        assertThat(page.locator("h1")).hasText(language.equals("ar") ? "أرز" : "Cedar");
        look(page, "founded", language);
        page.click("#next ~ ul a[href*='/organise/new']");
        assertThat(page.locator("main h1")).isVisible();
        page.navigate("/" + language + "/organise");
        assertThat(page.locator(".nothing a")).hasAttribute("href", "/" + language + "/organise/new");
        look(page, "home-empty", language);
    }

    private void comesBackByACode(Page page, String base, String language) {
        page.click("form[action$='/sign-out'] button");
        assertThat(page.locator("form[action$='/sign-out']")).hasCount(0);
        page.navigate("/" + language + "/organise");
        look(page, "sign-in", language);
        page.fill("[name=address]", ADDRESS);
        page.click("main form button[type=submit]");
        look(page, "code", language);
        page.fill("[name=code]", code(newest(ADDRESS, base, 1)));
        page.click("main button[type=submit]");
        assertThat(page.url()).endsWith("/" + language + "/organise");
        assertThat(page.locator(".inside-bar a[href$='/organise/moderation']")).isVisible();
    }

    private void isNotForgottenWhileNobodyElseOwnsIt(Page page, String language) {
        page.navigate("/" + language + "/organise/account");
        look(page, "account", language);
        for (var other : List.of("/organise/account/passkeys/new", "/organise/step-up", "/organise/join")) {
            page.navigate("/" + language + other);
            look(page, other.substring(other.lastIndexOf('/') + 1), language);
        }
        page.navigate("/" + language + "/organise/step-up");
        page.click("main form[action$='/step-up'] button");
        look(page, "step-up-sent", language);
        page.navigate("/" + language + "/organise/account");
        page.click("a[href$='/account/erase']");
        assertThat(page.locator("#ownerless ~ ul a")).hasText(language.equals("ar") ? "أرز" : "Cedar");
        assertThat(page.locator("form[action$='/erase']")).hasCount(0);
        look(page, "erase-refused", language);
    }

    private void someoneElseComesTooLate(Page page, String link) {
        page.navigate(link);
        page.fill("[name=address]", "late@example.org");
        page.fill("[name=name]", "Late");
        page.fill("[name=organisation]", "Late");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#f-token")).hasAttribute("aria-invalid", "true");
    }

    private static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(390, 844);
    }

    private void look(Page page, String what, String language) {
        page.setViewportSize(1280, 844);
        Pictures.take(page, what, language);
        page.setViewportSize(390, 844);
        Pictures.take(page, what, language);
        wrong.addAll(Barriers.on(page, what));
    }
}
