package org.tadamon.projections.lettercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Written.AMAL;
import static org.tadamon.projections.rehearsal.Written.OMAR;
import static org.tadamon.projections.rehearsal.Written.drive;
import static org.tadamon.projections.rehearsal.Written.ordered;
import static org.tadamon.projections.rehearsal.Written.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.posting.PostingEvent.LetterInDoubt;
import org.tadamon.core.posting.PostingEvent.LetterPostedByHand;
import org.tadamon.core.posting.PostingEvent.LetterReturned;
import org.tadamon.core.posting.PostingEvent.LetterSent;
import org.tadamon.core.posting.PostingEvent.LetterTakenBack;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The count of letters… */
class LetterCountTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private void happened(Instant at, Object... events) {
        rehearsal.happened(at, events).follow(View.LETTER_COUNT);
    }

    private LetterFigures figures(int drive, Instant now) {
        return new LetterCountQueries(rehearsal.database(), Clock.fixed(now, ZoneOffset.UTC)).figures(drive(drive));
    }

    @Test
    void saysWhatHasBecomeOfEachCopy() {
        happened(EIGHT, ordered(1, 1), ordered(2, 1), ordered(3, 1), ordered(9, 2));
        assertThat(figures(1, EIGHT).many(CopyState.WAITING)).isEqualTo(6);
        assertThat(figures(1, EIGHT).many(CopyState.SENT)).isZero();
        happened(
                EIGHT,
                new LetterSent(posting(1), drive(1), AMAL),
                new LetterReturned(posting(1), drive(1), OMAR),
                new LetterSent(posting(2), drive(1), AMAL),
                new LetterInDoubt(posting(2), drive(1), OMAR),
                new LetterTakenBack(posting(3), drive(1), AMAL),
                new LetterPostedByHand(posting(4), drive(1), OMAR));
        var figures = figures(1, EIGHT);
        assertThat(figures.byRecipient())
                .isEqualTo(Map.of(
                        AMAL,
                        Map.of(CopyState.SENT, 2L, CopyState.TAKEN_BACK, 1L),
                        OMAR,
                        Map.of(
                                CopyState.RETURNED, 1L,
                                CopyState.IN_DOUBT, 1L,
                                CopyState.WAITING, 1L,
                                CopyState.BY_HAND, 1L)));
        assertThat(figures.many(CopyState.SENT)).isEqualTo(2);
        assertThat(figures.byThemselves()).isEqualTo(1);
        assertThat(figures(2, EIGHT).many(CopyState.WAITING)).isEqualTo(2);
    }

    @Test
    void countsOnceWhatWasInDoubtAndWasSent() {
        happened(
                EIGHT,
                ordered(1, 1),
                new LetterInDoubt(posting(1), drive(1), AMAL),
                new LetterSent(posting(1), drive(1), AMAL));
        assertThat(figures(1, EIGHT).many(CopyState.SENT)).isEqualTo(1);
        assertThat(figures(1, EIGHT).many(CopyState.IN_DOUBT)).isZero();
    }

    @Test
    void tellsHowManyWereSentToEachUntilToday() {
        happened(EIGHT, ordered(1, 1), ordered(2, 1), new LetterSent(posting(1), drive(1), AMAL));
        assertThat(figures(1, EIGHT.plus(Duration.ofHours(15))).sentUntilToday())
                .isEmpty();
        var tomorrow = EIGHT.plus(Duration.ofHours(17));
        happened(tomorrow, new LetterSent(posting(2), drive(1), AMAL));
        assertThat(figures(1, tomorrow).sentUntilToday()).isEqualTo(Map.of(AMAL, 1L));
    }

    @Test
    void countsPeopleWhoSendTheirsByThemselvesAndNotTheirLetters() {
        happened(
                EIGHT,
                new LetterPostedByHand(posting(1), drive(1), AMAL),
                new LetterPostedByHand(posting(1), drive(1), OMAR),
                new LetterPostedByHand(posting(2), drive(1), OMAR));
        assertThat(figures(1, EIGHT).byThemselves()).isEqualTo(2);
    }

    @Test
    void isPublishedByTheHourAndInStepsOfTenPeopleOfWhatIsGuarded() {
        happened(EIGHT, sent(0, 9));
        var nine = EIGHT.plus(Duration.ofMinutes(66));
        assertThat(figures(1, nine).guarded().total())
                .as("nine people, eighteen letters")
                .isZero();
        happened(nine, sent(9, 12));
        assertThat(figures(1, nine).guarded().total()).isZero();
        assertThat(figures(1, nine.plus(Duration.ofHours(1))).guarded().total()).isEqualTo(12);
    }

    private static Object[] sent(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(each -> Stream.<Object>of(
                        ordered(each, 1),
                        new LetterSent(posting(each), drive(1), AMAL),
                        new LetterSent(posting(each), drive(1), OMAR)))
                .toArray();
    }
}
