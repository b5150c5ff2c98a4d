package org.tadamon.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A last day… */
class LastDayTest {

    @Test
    void isOverWhenTheNextOneBegins() {
        assertThat(LastDay.over(" 2027-02-28 ", null)).isEqualTo("2027-03-01T00:00:00Z");
        assertThat(LastDay.of(Instant.parse("2027-03-01T00:00:00Z"))).isEqualTo("2027-02-28");
    }

    @Test
    void keepsTheTimeItHadUntilAnotherIsTyped() {
        var before = Instant.parse("2027-03-01T15:30:00Z");
        assertThat(LastDay.of(before)).isEqualTo("2027-03-01");
        assertThat(LastDay.over("2027-03-01", before)).isEqualTo(before);
        assertThat(LastDay.over("2027-03-02", before)).isEqualTo("2027-03-03T00:00:00Z");
    }

    @Test
    void isNoneWhereSomethingElseIsTyped() {
        assertThat(LastDay.over(null, null)).isNull();
        assertThat(LastDay.over("soon", Instant.EPOCH)).isNull();
        assertThat(LastDay.over("2027-02-30", null)).isNull();
    }
}
