package org.tadamon.api.organise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;

/** The fields of a petition… */
class PetitionFieldsTest {

    private static final PetitionDraft DRAFT = new PetitionDraft(
            Map.of("en", new PetitionDraft.Wording("Open it", "Open the shelter.", "It is closed.")),
            List.of(new PetitionDraft.Addressee("Amal Haddad", "Mayor", "LB")),
            1_000,
            Instant.parse("2027-03-01T15:30:00Z"),
            Exposure.GUARDED,
            "country");

    @Test
    void changeNothingOfWhatIsLeftAsItIs() {
        var form = PetitionFields.form(PetitionFields.of(DRAFT), DRAFT);
        assertThat(form.closesAt()).as("to the minute").isEqualTo(DRAFT.closesAt());
        assertThat(form.goal()).isEqualTo(1_000);
        assertThat(form.exposure()).isEqualTo("guarded");
    }

    @Test
    void takeADayAsOneThatIsOverAtItsEnd() {
        assertThat(PetitionFields.form(Map.of("closesAt", "2027-03-02"), DRAFT).closesAt())
                .isEqualTo("2027-03-03T00:00:00Z");
        assertThat(PetitionFields.form(Map.of("closesAt", "soon"), DRAFT).closesAt())
                .isNull();
    }
}
