package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.areamap.MadeUpCountry;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/**
 * Whoever runs the platform brings in the shapes of areas, corrects what was wrong with them, and sees a count on them.
 */
@Tag("browser")
@RunningApplication
class OrganiserDrawsAreasTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final String level = "land-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fromAFileToAMap(String language) throws Throwable {
        api.csv("/api/v1/areas/imports", MadeUpCountry.csv(level));
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900), language, visitors.administrator());
            page.click(".inside nav a[href$='/area-maps']");
            sends(page, "PCON24CD");
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("tbody code").first()).hasText("PCON24CD");
            assertThat(page.locator("[name=property]")).hasValue("PCON24CD");
            inspection.look(page, "area-maps-1-refused");
            sends(page, "code");
            assertThat(page.locator("[role=status]")).containsText("3");
            assertThat(page.locator("#known + .table-frame")).containsText(level);
            inspection.look(page, "area-maps-2-taken");
            page.navigate("/" + language + "/organise/p/" + signed() + "/count");
            assertThat(page.locator("svg.area-map[role=img] path")).hasCount(3);
            inspection.look(page, "area-maps-3-count");
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void sends(Page page, String property) {
        var file = MadeUpCountry.geoJson(level).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("[name=file]", new FilePayload("areas.geojson", "application/geo+json", file));
        page.fill("[name=property]", property);
        page.click("main form.card button");
    }

    private String signed() throws Throwable {
        var petition = api.openPetition(Map.of("areaLevel", level));
        for (int i = 0; i < 12; i++) {
            var signer = new HashMap<>(Api.signer("lands" + i + "@example.org"));
            signer.put("area", level + "-s");
            api.post("/api/v1/petitions/" + petition + "/signatures", signer);
        }
        soon(() -> assertThat(api.getAsOrganiser("/api/v1/petitions/" + petition + "/organiser-count")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(12));
        return petition;
    }
}
