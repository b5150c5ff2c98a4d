package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.browser.Barriers;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/**
 * Every page, in both languages, light and dark: no barrier axe-core can find (WCAG 2.2, levels A and AA), nothing
 * wider than the smallest phone, no cookie for readers, nothing asked of anybody else.
 */
@Tag("browser")
@RunningApplication
class EverybodyCanUseEveryPageTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Memberships memberships;

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "en, DARK", "ar, LIGHT", "ar, DARK"})
    void withoutBarriers(String language, ColorScheme scheme) {
        var open = api.openPetition(Map.of());
        var guarded = api.openPetition(Map.of("exposure", "guarded"));
        var wrong = new ArrayList<String>();
        try (var chromium = new Chromium(api.base())) {
            var reader = chromium.visitor(smallPhone(scheme)).newPage();
            for (var path : everybodys(slug(open), slug(guarded))) {
                look(reader, "/" + language + path, wrong);
            }
            assertThat(reader.context().cookies()).isEmpty();
            for (var path : List.of("sign-in", "sign-in/code", "sign-in/link", "first")) {
                look(reader, "/" + language + "/organise/" + path, wrong);
            }
            var organiser = chromium.signedIn(smallPhone(scheme), language, visitors.administrator());
            for (var path : organisers(open)) {
                look(organiser, "/" + language + path, wrong);
            }
            var host = memberships.host().orElseThrow();
            look(organiser, "/" + language + "/organise/o/" + host + "/letters", wrong);
            wrong.addAll(chromium.complaints());
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> everybodys(String open, String guarded) {
        return List.of(
                "",
                "?q=nothing-like-it",
                "/design",
                "/privacy",
                "/mailbox",
                "/no-such-page",
                "/p/" + open + "?via=vigil",
                "/p/" + open + "/thanks",
                "/p/" + open + "/count",
                "/p/" + open + "/comments",
                "/p/" + guarded);
    }

    private static List<String> organisers(String petition) {
        return List.of(
                "/organise",
                "/organise/account",
                "/organise/account/erase",
                "/organise/step-up",
                "/organise/mail",
                "/organise/new",
                "/organise/areas",
                "/organise/area-maps",
                "/organise/postcodes",
                "/organise/decision-makers",
                "/organise/decision-makers/coverage",
                "/organise/decision-makers/history",
                "/organise/decision-makers/history?area=LB",
                "/organise/decision-makers/on?day=2026-01-02",
                "/organise/p/" + petition,
                "/organise/p/" + petition + "/count",
                "/organise/p/" + petition + "/signers",
                "/organise/p/" + petition + "/lists",
                "/organise/exports",
                "/organise/p/" + petition + "/exports",
                "/organise/p/" + petition + "/data",
                "/organise/p/" + petition + "/data/destroy",
                "/organise/p/" + petition + "/exports",
                "/organise/holds",
                "/organise/holds?petition=no-such-petition",
                "/organise/moderation/comments",
                "/organise/moderation/comments/" + petition,
                "/organise/moderation/comments/" + petition + "?state=approved");
    }

    private static void look(Page page, String path, List<String> wrong) {
        page.navigate(path);
        boolean dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
                .equals(true);
        wrong.addAll(dark ? Barriers.inTheDark(page, path) : Barriers.atSight(page, path));
    }

    private String slug(String petition) {
        return api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private static NewContextOptions smallPhone(ColorScheme scheme) {
        return new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
