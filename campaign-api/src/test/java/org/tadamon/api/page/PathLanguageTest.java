package org.tadamon.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PathLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ar/p/library | en      | ar",
                "/en           | ar      | en",
                "/             | ar-LB,en;q=0.5 | ar",
                "/             | fr,de   | en",
                "/             | ;;;     | en",
                "/arabic       | en      | en"
            })
    void isThatOfThePathElseTheBrowsersWish(String path, String wish, String language) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Language", wish);
        assertThat(new PathLanguage().resolveLocale(request)).isEqualTo(Locale.of(language));
    }

    @Test
    void hasTheSamePageInTheOtherLanguage() {
        assertThat(reader("/ar/p/library/count").otherPath()).isEqualTo("/en/p/library/count");
        assertThat(reader("/en").otherPath()).isEqualTo("/ar");
        assertThat(reader("/elsewhere").otherPath()).isEqualTo("/ar");
    }

    private static Reader reader(String path) {
        var request = new MockHttpServletRequest("GET", path);
        return Reader.of(request, new PathLanguage().resolveLocale(request));
    }
}
