package org.tadamon.api.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Letters.newest;
import static org.tadamon.api.running.Letters.token;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.action.Gatherings;
import org.tadamon.api.attendance.AttendanceHandles;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.ConfirmingApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceCommand.GiveRole;
import org.tadamon.core.attendance.HelpingRole;

/** On the day a marshal lets somebody in by the code on their phone, and corrects a slip; an organiser sees it. */
@Tag("browser")
@ConfirmingApplication
class PeopleAreLetInByPhoneTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private AttendanceHandles handles;

    @Autowired
    private CommandGateway commands;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private boolean scripts;

    @ParameterizedTest
    @CsvSource({"en,true", "ar,true", "en,false", "ar,false"})
    void fromTheCodeToTheCount(String language, boolean withScripts) {
        scripts = withScripts;
        var action = gatherings.scheduled(Gatherings.soon(Map.of()));
        var marshal = gatherings.come(action, "marshal." + someone + "@example.org", 1);
        var who = handles.read(Use.OWN, marshal).orElseThrow().attendance();
        commands.sendAndWait(new GiveRole(who, HelpingRole.MARSHAL, AccountId.OPERATOR));
        gatherings.come(action, "comes." + someone + "@example.org", 2);
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var comes = own(chromium, language, "comes");
            var code = comes.locator("bdi.code").innerText();
            look(inspection, comes, "check-in-1-own");
            var atTheDoor = own(chromium, language, "marshal");
            letsIn(atTheDoor, code, inspection);
            comes.click("form[action$='/attendance/look'] button");
            assertThat(comes.locator("bdi.code")).hasText(code); // for the other one
            seen(chromium, language, action, code, inspection);
            assertThat(chromium.complaints()).isEmpty();
        }
        assertThat(inspection.wrong()).isEmpty();
    }

    private Page own(Chromium chromium, String language, String who) {
        var page = chromium.visitor(
                        new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(scripts))
                .newPage();
        var mail = newest(who + "." + someone + "@example.org", api.base(), 1);
        page.navigate("/" + language + "/attendance/link#" + token(mail));
        if (!scripts) {
            page.fill("#f-token", token(mail));
        }
        page.click("button[name=look]");
        page.waitForSelector(".own-attendance");
        return page;
    }

    private void letsIn(Page page, String code, Inspection inspection) {
        page.click("form[action$='/attendance/check-in'] button");
        look(inspection, page, "check-in-2-marshal");
        page.fill("#f-code", "1234 5678");
        page.click("form[action$='/party'] button");
        assertThat(page.locator("#f-code-error")).isVisible();
        look(inspection, page, "check-in-3-no-such-code");
        page.fill("#f-code", code);
        page.click("form[action$='/party'] button");
        assertThat(page.locator("#people")).hasValue("2");
        look(inspection, page, "check-in-4-party");
        page.click("form[action$='/let-in'] button");
        page.waitForSelector("[role=status]");
        look(inspection, page, "check-in-5-in");
        page.selectOption("#people", "1");
        page.click("form[action$='/let-in'] button");
        assertThat(page.locator("#people")).hasValue("1");
        assertThat(page.locator(".checking-in")).not().containsText("Layla");
    }

    private void seen(Chromium chromium, String language, ActionId action, String code, Inspection inspection) {
        var page = chromium.signedIn(
                new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts),
                language,
                visitors.administrator());
        page.navigate("/" + language + "/organise/a/" + action);
        page.click("nav.tabs a[href$='/check-in']");
        look(inspection, page, "check-in-6-organiser");
        page.fill("#f-code", code);
        page.click("form[action$='/party'] button");
        assertThat(page.locator("#people")).hasValue("1");
        look(inspection, page, "check-in-7-organiser-party");
    }

    /** What can be found by scripts is the same without them. */
    private void look(Inspection inspection, Page page, String what) {
        if (scripts) {
            inspection.look(page, what);
        }
    }
}
