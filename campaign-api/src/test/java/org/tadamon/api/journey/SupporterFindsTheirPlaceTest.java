package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.browser.Pictures;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.projections.folding.Folded;

/**
 * A supporter types where they live: with keys, with a finger, and without scripts; in either language on either page.
 */
@Tag("browser")
@RunningApplication
class SupporterFindsTheirPlaceTest {

    private static final double FINGER = 44;

    @Autowired
    private Api api;

    private final String level = "found-" + UUID.randomUUID().toString().substring(0, 8);
    private String slug = "";

    @BeforeEach
    void somePlaces() {
        var rows = """
                code,parent,level,name_en,name_ar
                %1$s-a,LB,%1$s,Beirut,بيروت
                %1$s-b,LB,%1$s,Bekaa,البقاع
                %1$s-c,LB,%1$s,Baalbek,بعلبك
                %1$s-d,LB,%1$s,Batroun,البترون
                """.formatted(level);
        assertThat(api.csv("/api/v1/areas/imports", rows).status()).isEqualTo(201);
        var petition = api.openPetition(Map.of("areaLevel", level));
        slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
    }

    private static NewContextOptions phone(boolean scripts) {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setJavaScriptEnabled(scripts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withKeys(String language) {
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate("/" + language + "/p/" + slug);
            var asked = new CopyOnWriteArrayList<Request>();
            page.onRequest(asked::add);
            choosesWithKeys(page, language, inspection);
            isToldThatThereIsNone(page, inspection);
            assertThat(asked)
                    .as("no address ever holds what is typed")
                    .allSatisfy(request -> assertThat(request.url())
                            .matches(
                                    ".*(/icon.svg|/api/v1/areas/choices|/api/v1/areas/lookups|/api/v1/challenges|/live).*")
                            .doesNotContainIgnoringCase("beirut")
                            .doesNotContainIgnoringCase("atlantis"));
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(inspection.wrong()).isEmpty();
    }

    private static void choosesWithKeys(Page page, String language, Inspection inspection) {
        var box = page.locator("#f-area");
        box.focus();
        page.keyboard().type("b");
        var list = page.locator("[role=listbox]");
        assertThat(list.locator("[role=option]").first()).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[data-place] [role=status]")).hasText(Pattern.compile("\\d"));
        pictures(page, "place-open", language);
        inspection.look(page, "place-left"); // the barriers are looked for while it is open, then the focus goes on
        assertThat(list).isHidden();
        box.fill("");
        box.focus();
        page.keyboard().type("b");
        assertThat(list).isVisible();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(box).hasValue("b");
        box.fill("");
        page.keyboard().type(language.equals("ar") ? "BEIRUT" : "بِـيروت");
        assertThat(list.locator("[role=option]")).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "f-area-list-0");
        assertThat(list.locator("[role=option]")).hasAttribute("aria-selected", "true");
        pictures(page, "place-pointed", language);
        page.keyboard().press("Enter");
        assertThat(list).isHidden();
        assertThat(box).hasValue(language.equals("ar") ? "بيروت" : "Beirut");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-area");
        assertThat(page.locator("[data-place] [name=area]")).hasValue(Pattern.compile("-a$"));
    }

    private static void pictures(Page page, String what, String language) {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 844);
            Pictures.take(page, what, language);
        }
    }

    private static void isToldThatThereIsNone(Page page, Inspection inspection) {
        page.locator("#f-area").fill("");
        page.locator("#f-area").focus();
        page.keyboard().type("Atlantis");
        assertThat(page.locator("[data-place] [role=status]")).isVisible();
        assertThat(page.locator("[data-place] [name=area]")).hasValue("");
        inspection.look(page, "place-none");
    }

    /** A list that came late would lie over whatever they have gone on to. */
    @Test
    void alsoWhenTheyGoOnBeforeTheListHasCome() {
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            var held = new ArrayDeque<Route>();
            page.route("**/areas/choices**", held::add);
            page.navigate("/en/p/" + slug);
            page.locator("#f-area").focus();
            page.keyboard().type("Beirut");
            page.keyboard().press("Tab");
            page.waitForCondition(() -> !held.isEmpty());
            held.remove().resume();
            assertThat(page.locator("[data-place] [name=area]")).hasValue(Pattern.compile("-a$"));
            assertThat(page.locator("[role=listbox]")).isHidden();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withAFinger(String language) {
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate("/" + language + "/p/" + slug);
            page.locator("#f-area").tap();
            page.keyboard().type(language.equals("ar") ? "ب" : "b");
            var options = page.locator("[role=listbox] [role=option]");
            assertThat(options.first()).isVisible();
            for (var option : options.all()) {
                assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
            }
            page.keyboard().type(language.equals("ar") ? "قاع" : "ekaa");
            assertThat(options).hasCount(1);
            options.first().tap();
            assertThat(page.locator("#f-area")).hasValue(language.equals("ar") ? "البقاع" : "Bekaa");
            sign(page, language);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withAWholeNameAndNoChoosing(String language) {
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate("/" + language + "/p/" + slug);
            page.locator("#f-area").fill("germany");
            sign(page, language);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutScripts(String language) {
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(false)).newPage();
            page.navigate("/" + language + "/p/" + slug);
            page.locator("#f-area").fill("ba");
            page.locator("#f-name").fill("Amal");
            page.locator("#f-email").fill(UUID.randomUUID() + "@example.org");
            page.locator("#sign form button").click();
            assertThat(page.locator("#f-area-error")).isVisible();
            assertThat(page.locator("#f-area")).hasValue("ba");
            Pictures.take(page, "place-asked", language);
            page.locator("[name=chosen]").first().check();
            page.locator("#sign form button").click();
            assertThat(page.url()).endsWith("/thanks");
            page.navigate("/" + language + "/p/" + slug);
            page.locator("#f-area").fill("Atlantis");
            page.locator("#f-name").fill("Noor");
            page.locator("#f-email").fill(UUID.randomUUID() + "@example.org");
            page.locator("#sign form button").click();
            page.locator("select[name=chosen]").selectOption("DE");
            page.locator("#sign form button").click();
            assertThat(page.url()).endsWith("/thanks");
        }
    }

    private static void sign(Page page, String language) {
        page.locator("#f-name").fill("Amal");
        page.locator("#f-email").fill(UUID.randomUUID() + "@example.org");
        page.locator("#sign form button").click();
        page.waitForURL("**/" + language + "/**/thanks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withAPostcode(String language) {
        api.csv("/api/v1/postcodes/imports", "postcode,area\nzx7," + level + "-d\n");
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate("/" + language + "/p/" + slug);
            page.locator("#f-area").tap();
            page.keyboard().type("ZX٧ 1AA");
            var option = page.locator("[role=listbox] [role=option]");
            assertThat(option).hasCount(1);
            page.keyboard().press("Tab");
            assertThat(page.locator("#f-area")).hasValue(language.equals("ar") ? "البترون" : "Batroun");
            sign(page, language);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void andTheBrowserFoldsSpellingsAsTheServerDoes() {
        var typed = new ArrayList<>(List.of(
                "إِلغاءُ المادّة ٥٠",
                "۴۵ و४५",
                "Côte d’Ivoire",
                "ÅLAND İSTANBUL ß",
                "ی ى ې ے ئ ة ہ ھ ۃ ک گ ڪ ٱ آ ؤ",
                "الـبـقـاع و الم",
                "ﻻ ﷲ １２ ½",
                "a\u200Db\u202Ec"));
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(phone(true)).newPage();
            page.navigate("/en/p/" + slug);
            for (var each : typed) {
                assertThat(page.evaluate(
                                "async (typed) => { const f = await import('/js/folding.js'); return"
                                        + " f.words(typed).flatMap(f.forms).join('|'); }",
                                each))
                        .isEqualTo(Folded.words(each).stream()
                                .flatMap(Folded::forms)
                                .collect(Collectors.joining("|")));
            }
        }
    }
}
