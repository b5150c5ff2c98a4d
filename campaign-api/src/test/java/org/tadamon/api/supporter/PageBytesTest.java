package org.tadamon.api.supporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

    private final PageBytes bytes = new PageBytes();

    @Test
    void differOnlyInTheCodeOfTheLink() {
        var written = new AtomicInteger();
        assertThat(page("vigil", written)).isEqualTo("<p>@@via@@ صوت</p><input value=\"vigil\"> end");
        assertThat(page("", written)).isEqualTo("<p>@@via@@ صوت</p><input value=\"\"> end");
        assertThat(written).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>", "UPPER", "a b", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "رمز"})
    void takeNoCodeThatIsNone(String given) {
        assertThat(Via.orNothing(given)).isEmpty();
    }

    private String page(String via, AtomicInteger written) {
        var page = bytes.page("en", "library", via, () -> {
            written.incrementAndGet();
            return "<p>@@via@@ صوت</p><input value=\"" + PageBytes.MARKER + "\"> end";
        });
        return new String(page, StandardCharsets.UTF_8);
    }
}
