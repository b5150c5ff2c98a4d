package org.tadamon.api.operate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.browser.Barriers;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;

/** The pages of mail, with mail on them, on the smallest phone and on a desk. */
@Tag("browser")
@RunningApplication
class MailPagesTest {

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private MailDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"en, 320", "ar, 320", "en, 1280", "ar, 1280"})
    void canBeUsedByEverybody(String language, int width) throws Throwable {
        receive(language);
        leaveBehind();
        try (var chromium = new Chromium(api.base())) {
            var size = new NewContextOptions().setViewportSize(width, 800);
            var page = chromium.signedIn(size, language, visitors.administrator());
            page.navigate("/" + language + "/mailbox");
            assertThat(page.locator("article").count()).isPositive();
            assertThat(Barriers.atSight(page, page.url())).isEmpty();
            page.navigate("/" + language + "/organise/mail");
            int rows = page.locator("tbody tr").count();
            assertThat(rows).isPositive();
            assertThat(Barriers.atSight(page, page.url())).isEmpty();
            page.locator("tbody .grave").first().click();
            assertThat(page.locator("tbody tr")).hasCount(rows - 1);
            page.locator("tbody .second").first().click();
            assertThat(page.locator("[role=status]").first()).isVisible();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void receive(String language) throws Throwable {
        var to = UUID.randomUUID() + "@example.org";
        var facts = Map.of("code", "ABCD EFGH", "link", "http://localhost/" + language + "/x#" + UUID.randomUUID());
        desk.order(new MailOrder(UUID.randomUUID(), MailPurpose.SIGN_IN, language, to, facts));
        soon(() -> assertThat(api.get("/api/v1/mailbox").raw().body()).contains(to));
    }

    private void leaveBehind() {
        for (var reason : List.of("unreachable", "address-refused 550", "failed IllegalStateException")) {
            jdbc.sql("""
                            INSERT INTO mail_outbox (id, purpose, state, sealed, sealed_version, ordered_at, due_at, tries,
                            reason, ended_at) VALUES (?, ?, 'stuck', '', 1, now(), now(), 12, ?, now())""")
                    .params(UUID.randomUUID(), MailPurpose.PETITION_DECIDED.name(), reason)
                    .update();
        }
    }
}
