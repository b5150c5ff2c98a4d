package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.LifeCommand.ApprovePetition;
import org.tadamon.core.petition.life.LifeCommand.AskForChanges;
import org.tadamon.core.petition.life.LifeCommand.TakeDownPetition;

/** An organiser takes a petition from its first submission to the answer; readers see how far it has come. */
@Tag("browser")
@RunningApplication
class PetitionLeadsToAnAnswerTest {

    private static final AccountId MODERATOR = AccountId.of("00000000-0000-4000-8000-0000000000bb");

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private CommandGateway commands;

    @ParameterizedTest
    @CsvSource({"en, true", "ar, false"})
    void inOneLanguageWithScriptsOrWithout(String language, boolean scripts) throws Throwable {
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.signedIn(wide(1280, scripts), language, visitors.administrator());
            var name = UUID.randomUUID().toString().substring(0, 8);
            var petition = organiserWrites(page, language, name);
            organiserSubmits(page);
            moderatorsAskForChanges(page, petition);
            organiserChangesAndSubmitsAgain(page);
            moderatorsApprove(petition);
            organiserHandsItOver(page, language);
            var reader = chromium.visitor(wide(390, scripts)).newPage();
            readerSeesTheAnswer(reader, language, slug(petition));
            readerSeesWhyItIsGone(reader, language, petition);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private String organiserWrites(Page page, String language, String name) {
        page.navigate("/" + language + "/organise/new");
        page.fill("[name='wordings." + language + ".title']", "Night bus " + name);
        page.fill("[name='wordings." + language + ".demand']", "**Every night.**");
        page.fill("[name=addressees]", "City Council");
        page.click("form .saving button");
        assertThat(page.url()).contains("done=drafted");
        return page.url().replaceAll(".*/p/([0-9a-f-]+).*", "$1");
    }

    private static void organiserSubmits(Page page) {
        page.click("form[action$='/submit'] button");
        assertThat(page.url()).contains("done=submitted");
        assertThat(page.locator(".badge.submitted")).isVisible();
        assertThat(page.locator("form[action$='/submit']")).hasCount(0);
    }

    private void moderatorsAskForChanges(Page page, String petition) throws Throwable {
        commands.sendAndWait(new AskForChanges(PetitionId.of(petition), 1, "Until when, please?", MODERATOR));
        soon(() -> {
            page.reload();
            assertThat(page.content()).contains("Until when, please?");
        });
        assertThat(page.locator("form[action$='/submit']")).hasCount(0);
    }

    private static void organiserChangesAndSubmitsAgain(Page page) {
        page.click("a[href$='/edit']");
        page.fill("[name=goal]", "77");
        page.click("form .saving button");
        assertThat(page.url()).contains("done=revised");
        organiserSubmits(page);
    }

    private void moderatorsApprove(String petition) {
        commands.sendAndWait(new ApprovePetition(PetitionId.of(petition), 2, MODERATOR));
        api.postAsOrganiser("/api/v1/petitions/" + petition + "/close", Map.of());
    }

    private static void organiserHandsItOver(Page page, String language) throws Throwable {
        soon(() -> {
            page.reload();
            assertThat(page.locator("form[action$='/deliveries']").count()).isEqualTo(1);
        });
        page.fill("[name=on]", "2026-01-02");
        page.fill("[name=to]", "City Council");
        page.click("form[action$='/deliveries'] button");
        assertThat(page.url()).contains("done=delivered");
        page.click("details:has(form[action$='/answers']) summary");
        page.fill("[name=answered]", "2026-01-03");
        page.click("form[action$='/answers'] button");
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator("[name=answered]")).hasValue("2026-01-03");
        page.fill("[name=from]", "City Council");
        page.fill("[name='answer." + language + "']", "**Granted.**");
        page.click("form[action$='/answers'] button");
        assertThat(page.url()).contains("done=answered");
    }

    private static void readerSeesTheAnswer(Page page, String language, String slug) {
        page.navigate("/" + language + "/p/" + slug);
        assertThat(page.locator(".badge.answered")).isVisible();
        assertThat(page.locator("#answers ~ .card strong")).hasText("Granted.");
        assertThat(page.locator("[aria-labelledby=deliveries] li")).hasCount(1);
    }

    private void readerSeesWhyItIsGone(Page page, String language, String petition) throws Throwable {
        var slug = slug(petition);
        commands.sendAndWait(new TakeDownPetition(PetitionId.of(petition), "incitement", MODERATOR));
        soon(() -> {
            page.navigate("/" + language + "/p/" + slug);
            assertThat(page.locator(".gone h1").count()).isEqualTo(1);
        });
        assertThat(page.content()).doesNotContain("Night bus");
    }

    private String slug(String petition) {
        return api.getAsOrganiser("/api/v1/petitions/" + petition + "/draft")
                .json()
                .get("slug")
                .asString();
    }

    private static NewContextOptions wide(int pixels, boolean scripts) {
        return new NewContextOptions().setViewportSize(pixels, 900).setJavaScriptEnabled(scripts);
    }
}
