package org.tadamon.projections.postcodelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.postcode.Postcode;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.postcode.PostcodeImportId;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The table of postcodes… */
class PostcodeListTest {

    private static final Postcode SW = new Postcode("sw", "SOUTH");
    private static final Postcode SW1 = new Postcode("sw1", "WEST");
    private static final Postcode SW1_TOO = new Postcode("sw1", "EAST");
    private static final Postcode HAMRA = new Postcode("حمرا", "LB-BA");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PostcodeListQueries queries = new PostcodeListQueries(rehearsal.database());

    private void imported(int table, Postcode... postcodes) {
        rehearsal.happened(NOW, new PostcodesImported(new PostcodeImportId(new UUID(8, table)), List.of(postcodes)));
        rehearsal.follow(View.POSTCODES);
    }

    private List<PostcodeLine> found(String postcode) {
        return queries.answer(new FindPostcode(postcode, true));
    }

    @Test
    void tellsEveryBeginningThatIsKnownTheLongestFirst() {
        assertThat(queries.isAny()).isFalse();
        imported(1, SW, SW1, SW1_TOO, HAMRA);
        assertThat(queries.isAny()).isTrue();
        assertThat(found("sw1a1aa"))
                .containsExactly(
                        new PostcodeLine("sw1", List.of("WEST", "EAST")), new PostcodeLine("sw", List.of("SOUTH")));
        assertThat(found("sw2")).containsExactly(new PostcodeLine("sw", List.of("SOUTH")));
        assertThat(found("s")).isEmpty();
        assertThat(found("حمرا")).containsExactly(new PostcodeLine("حمرا", List.of("LB-BA")));
        assertThat(found("sw1" + "9".repeat(500))).hasSize(2);
    }

    @Test
    void tellsOnlyWhatIsKnownByTheWholeWhereBeginningsAreNotAsked() {
        imported(1, SW, SW1);
        assertThat(queries.answer(new FindPostcode("sw1a", false))).isEmpty();
        assertThat(queries.answer(new FindPostcode("sw1", false))).hasSize(1);
    }

    @Test
    void saysOfABeginningWhatTheLastTableSaidOfIt() {
        imported(1, SW, SW1);
        imported(2, SW1_TOO);
        assertThat(found("sw1")).contains(new PostcodeLine("sw1", List.of("EAST")));
        imported(3, new Postcode("sw1", ""));
        assertThat(found("sw1")).containsExactly(new PostcodeLine("sw", List.of("SOUTH")));
    }

    @Test
    void isTurnedByKeyAndTheSameWhenEverythingIsSentTwice() {
        imported(1, SW, SW1, HAMRA);
        imported(2, SW1_TOO, new Postcode("sw", ""));
        var once = queries.some("", 10);
        assertThat(once).extracting(PostcodeLine::begins).containsExactly("sw1", "حمرا");
        assertThat(queries.some("sw1", 1)).containsExactly(once.get(1));
        rehearsal.forgetTokens();
        rehearsal.follow(View.POSTCODES.inBatchesOf(1));
        assertThat(queries.some("", 10)).isEqualTo(once);
    }
}
