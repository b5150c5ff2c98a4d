package org.tadamon.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.tadamon.api.page.Texts;
import org.tadamon.api.web.Progress;
import org.tadamon.api.web.Refusals;
import tools.jackson.databind.json.JsonMapper;

/** While read models are rebuilt, … */
class CatchingUpGateTest {

    private static final String SIGN = "/api/v1/petitions/0b7e0d6e-8a4c-4d7e-9a39-0d3c1f0a5a11/signatures";

    private record So(boolean isCaughtUp, boolean knowsAreas) implements Progress {
        @Override
        public int percent() {
            return 40;
        }

        @Override
        public Map<String, Long> positions() {
            return Map.of();
        }

        @Override
        public long position(String view) {
            return -1;
        }

        @Override
        public long head() {
            return 9;
        }
    }

    @ParameterizedTest(name = "{2} is answered {3} (caught up {0}, areas {1})")
    @CsvSource({
        "false, false, SIGN, 503",
        "false, true, SIGN, 200",
        "true, true, SIGN, 200",
        "false, true, /api/v1/petitions, 503",
        "false, true, /en/p/library, 503",
        "false, false, /api/v1/status, 200",
        "false, false, /css/tokens.css, 200",
        "true, true, /en/p/library, 200"
    })
    void onlyWhatCannotBeWrongIsAnswered(boolean caughtUp, boolean knowsAreas, String path, int status)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path.equals("SIGN") ? SIGN : path);
        var response = new MockHttpServletResponse();
        new CatchingUpGate(new So(caughtUp, knowsAreas), refusals()).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 503) {
            assertThat(response.getHeader("Retry-After")).isNotNull();
        }
    }

    private static Refusals refusals() {
        return new Refusals(Texts.usual(), new FixedLocaleResolver(Locale.ENGLISH), new JsonMapper());
    }
}
