package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.rule.SeededCrowd;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureCommand.HoldSignature;

/**
 * A moderator writes a rule, sees whom it would hold, applies it, watches it and undoes it; and decides on a group of
 * held signatures after having seen the figures.
 */
@Tag("browser")
@RunningApplication
class ModeratorProtectsTheCountTest {

    private static final int PEOPLE = 5;
    private static final int BOTS = 40;

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Vault vault;

    @Autowired
    private CommandGateway commands;

    private SeededCrowd crowd;
    private String language = "";
    private String petition = "";
    private Inspection inspection = new Inspection("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void inOneLanguage(String spoken) throws Throwable {
        language = spoken;
        inspection = new Inspection(spoken);
        crowd = new SeededCrowd(vault, commands, api);
        petition = api.openPetition(Map.of());
        crowd.signs(petition, "LB", PEOPLE, i -> "Person " + i, i -> "person" + i + "@example.net");
        crowd.signs(petition, "SY", BOTS, i -> "Bot " + i, i -> "bot" + i + "@mill.example");
        holdThree();
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(
                    new NewContextOptions().setViewportSize(1280, 900), spoken, visitors.administrator());
            seesNobodyHeld(page);
            writesARule(page);
            triesIt(page);
            appliesItAndWatches(page);
            undoesIt(page);
            decidesOnAGroup(page);
            assertThat(inspection.wrong()).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void holdThree() {
        for (int i = 0; i < 3; i++) {
            var id = crowd.signs(petition, "LB", "Guest " + i, "guest" + i + "@example.org", Confirmation.NOT_ASKED);
            commands.sendAndWait(new HoldSignature(id, "many-from-one-network"));
        }
    }

    private void seesNobodyHeld(Page page) throws Throwable {
        soon(() -> {
            page.navigate("/" + language + "/organise/moderation/held");
            assertThat(page.locator("tbody a[href$='" + petition + "']").count())
                    .isEqualTo(1);
        });
        inspection.look(page, "held-1-petitions");
        page.click("tbody a[href$='" + petition + "']");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.content()).contains("G…").doesNotContain("Guest");
        inspection.look(page, "held-2-list");
    }

    private void writesARule(Page page) {
        page.click("a[href$='/rules']");
        inspection.look(page, "held-3-rules");
        page.click("form[action$='/rules'] button");
        page.fill("[name=title]", "The mill");
        page.click("form[action$='/rules'] button");
        assertThat(page.locator("#problems")).isVisible();
        inspection.look(page, "held-4-rule-that-asks-nothing");
        page.fill("[name=domains]", "mill.example");
        page.click("form[action$='/rules'] button");
        assertThat(page.locator("h2#rule")).hasText("The mill");
        inspection.look(page, "held-5-rule");
    }

    private void triesIt(Page page) throws Throwable {
        page.click("form[action$='/try'] button");
        soon(() -> assertThat(page.locator("form[action$='/apply']")).hasCount(1));
        assertThat(page.locator("#would")).isVisible();
        page.click("section[aria-labelledby=would] summary");
        assertThat(page.locator("section[aria-labelledby=would] table.folding tbody tr"))
                .hasCount(BOTS);
        assertThat(page.content()).contains("B…", String.valueOf(PEOPLE + BOTS)).doesNotContain("Bot ");
        inspection.look(page, "held-6-tried");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS));
    }

    private void appliesItAndWatches(Page page) throws Throwable {
        page.click("details:has(form[action$='/apply']) summary");
        page.fill("[name='apply.reason']", "Forty of one mill");
        page.click("form[action$='/apply'] button");
        soon(() -> assertThat(page.locator("form[action$='/end']")).hasCount(1));
        inspection.look(page, "held-7-stands");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE));
    }

    private void undoesIt(Page page) throws Throwable {
        page.click("details:has(form[action$='/undo']) summary");
        page.fill("[name='undo.reason']", "They are people");
        page.click("form[action$='/undo'] button");
        soon(() -> assertThat(page.locator("section[aria-labelledby=do]")).hasCount(0));
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS));
        page.reload();
        inspection.look(page, "held-8-undone");
    }

    private void decidesOnAGroup(Page page) throws Throwable {
        soon(() -> {
            page.navigate("/" + language + "/organise/moderation/held/" + petition);
            assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        });
        page.click("details:has(input[value=release]) summary");
        page.selectOption("[name='release.reasonCode']", "people-together");
        page.click("details:has(input[value=release]) button");
        assertThat(page.locator("dl.stats dd").nth(0)).hasText(String.valueOf(PEOPLE + BOTS));
        assertThat(page.locator("dl.stats dd").nth(1)).hasText(String.valueOf(PEOPLE + BOTS + 3));
        inspection.look(page, "held-9-before-deciding");
        page.click("form[action$='/decide'] button");
        soon(() -> assertThat(crowd.count(petition)).isEqualTo(PEOPLE + BOTS + 3));
        assertThat(page.locator("form[action$='/undo']")).hasCount(1);
        soon(() -> {
            page.reload();
            assertThat(page.locator("#going").count()).isZero();
        });
        inspection.look(page, "held-10-decided");
    }
}
