package org.tadamon.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitor;
import org.tadamon.api.running.Visitors;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.moderation.CaseId;
import org.tadamon.core.petition.PetitionId;

/** What readers wrote about a petition… */
@RunningApplication
class NotesAreDestroyedTest {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final String NOTE = "A marker in a note";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    @Autowired
    private NoteEnds ends;

    @Autowired
    private JdbcClient jdbc;

    private String petition = "";
    private Visitor moderator;

    @BeforeEach
    void begin() {
        petition = api.openPetition(Map.of());
        moderator = visitors.administrator();
    }

    private String about(int number) {
        return "/en/organise/moderation/" + CaseId.of(Kind.REPORT, PetitionId.of(petition), number);
    }

    private void reported() {
        var slug = api.get("/api/v1/petitions/" + petition).json().get("slug").asString();
        var report = Map.of("category", "hate", "note", NOTE);
        assertThat(visitors.anybody()
                        .postAsIs("/en/p/" + slug + "/report", report)
                        .statusCode())
                .isEqualTo(303);
    }

    private void kept(int number) throws Throwable {
        soon(() -> assertThat(moderator.post(about(number) + "/claim", Map.of()).statusCode())
                .isEqualTo(303));
        var keep = Map.of("verdict", "keep", "keep.reason", "Harsh, not hate.");
        assertThat(moderator.post(about(number) + "/decide", keep).statusCode()).isEqualTo(303);
    }

    private long ends(int number) {
        return jdbc.sql("SELECT count(*) FROM report_note_end WHERE about = ?")
                .param(CaseId.of(Kind.REPORT, PetitionId.of(petition), number).value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void isReadAsLongAsWasSaidAndByNobodyAfterwards() throws Throwable {
        reported();
        kept(1);
        soon(() -> assertThat(ends(1)).isEqualTo(1));
        ends.destroy(Instant.now().plus(KEPT).minusSeconds(3600));
        assertThat(moderator.get(about(1)).body()).contains(NOTE, "destroyed 90 days after the decision");
        ends.destroy(Instant.now().plus(KEPT).plusSeconds(1));
        assertThat(moderator.get(about(1)).body())
                .contains("has been destroyed, as promised")
                .doesNotContain(NOTE);
        assertThat(ends(1)).isZero();
    }

    @Test
    void isTakenAfterOlderNotesWereDestroyed() throws Throwable {
        reported();
        kept(1);
        soon(() -> assertThat(ends(1)).isEqualTo(1));
        ends.destroy(Instant.now().plus(KEPT).plusSeconds(1));
        reported();
        soon(() -> assertThat(moderator.get(about(2)).body()).contains(NOTE));
    }

    @Test
    void hasNoEndAsLongAsNothingIsDecided() throws Throwable {
        reported();
        soon(() -> assertThat(moderator.get(about(1)).body()).contains(NOTE));
        ends.destroy(Instant.now().plus(KEPT).plusSeconds(1));
        assertThat(moderator.get(about(1)).body()).contains(NOTE);
    }
}
