package org.tadamon.api.organise.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.petition.Exposure;

/** The fields of a letter drive… */
class LetterDriveFieldsTest {

    private static final LetterPlan PLAN = new LetterPlan(
            Exposure.OPEN,
            Map.of("en", new LetterPlan.Wording("Write", "They decide.", "Please", "Keep it open.")),
            "country",
            List.of("Mayor", "Deputy"),
            Instant.parse("2027-03-01T15:30:00Z"),
            true);

    @Test
    void changeNothingOfWhatIsLeftAsItIs() {
        var form = LetterDriveFields.form(LetterDriveFields.of(PLAN), PLAN);
        assertThat(form.closesAt()).as("to the minute").isEqualTo("2027-03-01T15:30:00Z");
        assertThat(form.offices()).isEqualTo(PLAN.offices());
        assertThat(form.level()).isEqualTo("country");
        assertThat(form.relayed()).isTrue();
    }

    @Test
    void handOnWhatIsNoDay() {
        assertThat(LetterDriveFields.form(Map.of("closes", "soon"), PLAN).closesAt())
                .isEqualTo("soon");
        assertThat(LetterDriveFields.form(Map.of(), null).closesAt()).isEmpty();
    }
}
