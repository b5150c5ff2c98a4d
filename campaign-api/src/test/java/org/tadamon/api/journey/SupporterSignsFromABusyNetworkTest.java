package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Api.signer;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;

/**
 * Very much comes from one network, and somebody on it signs all the same: their browser works while they type and they
 * notice nothing; where it cannot, they wait a moment. The work is what it is by itself.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupporterSignsFromABusyNetworkTest {

    private final Restartable platform = new Restartable();
    private final AtomicInteger people = new AtomicInteger();
    private Api api;

    @BeforeAll
    void start() {
        var now = Instant.now(); // what is free is counted by the hour, and begins anew in none of these tests
        var nextHour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        api = platform.startAfter(
                Duration.between(now, nextHour),
                "--test.limits-lifted=false",
                "--tadamon.limits.free=1",
                "--tadamon.limits.pause=3s");
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutNoticing(String language) throws Throwable {
        var path = busyPetition(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate(path);
            fillIn(page);
            soon(() -> assertThat(page.locator("[name=proof]").inputValue()).hasSizeGreaterThan(100));
            page.click("#sign button");
            page.waitForURL("**/thanks*");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void byPressingTheButtonBeforeTheWorkIsDone(String language) {
        var path = busyPetition(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate(path);
            page.evaluate(FILLED_IN_AND_SENT_AT_ONCE, "quick" + people.incrementAndGet() + "@example.org");
            page.waitForURL("**/thanks*");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withAWorkerThatStartsOnlyOnThePageThatAsks(String language) {
        var path = busyPetition(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.route("**/api/v1/challenges", route -> route.abort());
            page.navigate(path);
            fillIn(page);
            page.unroute("**/api/v1/challenges");
            page.click("#sign button");
            page.waitForURL("**/thanks*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutScriptsByWaitingAMoment(String language) {
        var path = busyPetition(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(false)).newPage();
            page.navigate(path);
            fillIn(page);
            page.click("#sign button");
            assertThat(page.locator(".patience")).isVisible();
            while (page.locator(".patience").count() > 0) {
                page.click(".patience form button");
                page.waitForLoadState();
            }
            assertThat(page.url()).contains("/thanks");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void onAPageWithoutBarriers(String language) {
        var path = busyPetition(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.route("**/api/v1/challenges", route -> route.abort());
            page.navigate(path);
            fillIn(page);
            page.click("#sign button");
            page.locator(".patience .careful").waitFor();
            var seen = new Inspection(language);
            seen.look(page, "patience");
            assertThat(seen.wrong()).isEmpty();
        }
    }

    private static final String FILLED_IN_AND_SENT_AT_ONCE = """
            (email) => {
              document.querySelector('[name=name]').value = 'Layla';
              document.querySelector('[name=email]').value = email;
              document.querySelector('[name=area]').value = 'LB';
              document.querySelector('#sign form').requestSubmit();
            }""";

    private void fillIn(Page page) {
        page.fill("[name=name]", "Layla Haddad");
        page.fill("[name=email]", "layla" + people.incrementAndGet() + "@example.org");
        page.fill("#f-area", "Lebanon");
    }

    /** A petition that others on this network have signed already. */
    private String busyPetition(String language) {
        var petition = api.openPetition(Map.of());
        api.post(
                "/api/v1/petitions/" + petition + "/signatures",
                signer("first" + people.incrementAndGet() + "@example.org"));
        return "/" + language + "/p/"
                + api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private static NewContextOptions phone(boolean scripts) {
        return new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts);
    }
}
