package org.tadamon.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tadamon.deploy.console.ToolFailed;

/** An answer … */
class AnswerTest {

    @Test
    void saysHowLongToWait() {
        assertThat(new Answer(503, "", "3").pause()).isEqualTo(Duration.ofSeconds(3));
        assertThat(new Answer(429, "", null).pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(new Answer(429, "", "0").pause()).isEqualTo(Duration.ofMillis(100));
        assertThat(new Answer(503, "", "Fri, 20 Nov 2026 10:00:00 GMT").pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void thatIsNoMakesTheToolFailWithWhatWasSaid() {
        assertThatThrownBy(() -> new Answer(422, "{\"title\":\"no\"}", null).json("Opening"))
                .isInstanceOf(ToolFailed.class)
                .hasMessage("Opening was answered with 422: {\"title\":\"no\"}");
    }
}
