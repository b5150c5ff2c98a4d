package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.areamap.MadeUpCountry;
import org.tadamon.api.browser.Barriers;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.Restartable;
import org.tadamon.api.vault.Vault;

/** A supporter sees where people have signed: on any screen, by day and by night, in both languages. */
@Tag("browser")
class SupporterSeesAMapTest {

    private static final String COLOUR_OF_MOST = "() => getComputedStyle(document.querySelector('.shade-5 path')).fill";
    private static final Restartable APPLICATION = new Restartable();
    private static Api api;
    private static String slug = "";

    /** Areas are told the day after. */
    @BeforeAll
    static void severalSign() throws Throwable {
        api = APPLICATION.startAfter(Duration.ofDays(2));
        api.csv("/api/v1/areas/imports", MadeUpCountry.csv("land"));
        api.send(api.organiser(api.request("/api/v1/area-maps/imports"))
                .header("Content-Type", "application/geo+json")
                .POST(BodyPublishers.ofString(MadeUpCountry.geoJson("land"), StandardCharsets.UTF_8)));
        var petition = api.openPetition(Map.of("areaLevel", "land"));
        var crowd = new SeededCrowd(APPLICATION.part(Vault.class), APPLICATION.part(CommandGateway.class), api);
        Map.of("land-n", 64, "land-s", 17, "land-e", 4)
                .forEach((area, many) ->
                        crowd.signs(petition, area, many, i -> "Person " + i, i -> area + i + "@example.org"));
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        soon(() -> assertThat(api.get("/api/v1/petitions/" + petition + "/count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(85));
        soon(() -> assertThat(api.get("/en/p/" + slug + "/count").raw().body()).contains("area-map"));
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void beneathTheTable(String language) {
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var day = open(chromium, language, ColorScheme.LIGHT);
            assertThat(day.locator("svg.area-map[role=img] path").count()).isEqualTo(3);
            assertThat(day.locator(".map-legend li").count()).isEqualTo(3);
            assertThat(isMirrored(day)).as("the map itself never").isFalse();
            inspection.look(day, "map-by-day");
            var colour = day.evaluate(COLOUR_OF_MOST);
            var night = open(chromium, language, ColorScheme.DARK);
            assertThat(night.evaluate(COLOUR_OF_MOST)).isNotEqualTo(colour);
            assertThat(Barriers.on(night, "by night")).isEmpty();
            Pictures.take(night, "map-by-night", language);
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static Page open(Chromium chromium, String language, ColorScheme scheme) {
        var phone = new NewContextOptions().setViewportSize(320, 640).setColorScheme(scheme);
        var page = chromium.visitor(phone).newPage();
        page.navigate("/" + language + "/p/" + slug + "/count");
        return page;
    }

    /** The east lies on the right, whichever way one reads. */
    private static boolean isMirrored(Page page) {
        var east = page.locator("svg.area-map[role=img] .few path").boundingBox();
        var north = page.locator("svg.area-map[role=img] .shade-5 path").boundingBox();
        return east.x < north.x;
    }
}
