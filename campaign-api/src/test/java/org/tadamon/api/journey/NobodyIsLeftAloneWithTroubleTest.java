package org.tadamon.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tadamon.api.browser.Chromium;
import org.tadamon.api.browser.Inspection;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** Whatever goes wrong, a page says what, in the reader's language, and leads on. */
@Tag("browser")
@RunningApplication
@Import(NobodyIsLeftAloneWithTroubleTest.Failing.class)
class NobodyIsLeftAloneWithTroubleTest {

    @Autowired
    private Api api;

    @Controller
    static final class Failing {

        @GetMapping("/{language:ar|en}/failing/{status}")
        void fail(@PathVariable int status, HttpServletResponse answer) throws IOException {
            answer.sendError(status);
        }

        @GetMapping("/{language:ar|en}/catching-up")
        void catchUp(HttpServletRequest request, HttpServletResponse answer) throws IOException {
            request.setAttribute("tadamon.catching-up", 42);
            answer.sendError(503);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isToldWhatIsWrongAndWhereToGo(String language) {
        var inspection = new Inspection(language);
        try (var chromium = new Chromium(api.base())) {
            var page = chromium.visitor(new NewContextOptions()).newPage();
            for (int status : List.of(400, 403, 404, 405, 429, 500, 503)) {
                var answer = page.navigate("/" + language + "/failing/" + status);
                assertThat(answer.status()).isEqualTo(status);
                assertThat(page.locator("h1").innerText()).isNotBlank();
                assertThat(page.locator("main a").count()).isPositive();
                inspection.look(page, "trouble-" + status);
            }
            page.navigate("/" + language + "/catching-up");
            assertThat(page.locator("main").innerText()).contains("42");
            inspection.look(page, "trouble-catching-up");
        }
        assertThat(inspection.wrong()).isEmpty();
    }
}
