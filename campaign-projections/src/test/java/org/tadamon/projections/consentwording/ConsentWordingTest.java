package org.tadamon.projections.consentwording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Together.LEAD;
import static org.tadamon.projections.rehearsal.Together.kept;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The words people agreed to… */
class ConsentWordingTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ConsentWordingQueries queries = new ConsentWordingQueries(rehearsal.database());

    @Test
    void areFoundByTheirHash() {
        var english = new Wording(LEAD, Purpose.CONTACT_ABOUT_CAMPAIGN, "en", "They may write to me.");
        var arabic = new Wording(LEAD, Purpose.CONTACT_ABOUT_CAMPAIGN, "ar", "يحقّ لهم مراسلتي.");
        rehearsal.happened(NOW, kept(english), kept(arabic));
        rehearsal.follow(View.WORDINGS);
        assertThat(queries.answer(new FindWordings(List.of(arabic.sha256(), "none"))))
                .isEqualTo(Map.of(arabic.sha256(), arabic));
    }
}
