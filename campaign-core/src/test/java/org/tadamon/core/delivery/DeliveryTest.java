package org.tadamon.core.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.delivery.DeliveryCommand.NoteCorrection;
import org.tadamon.core.delivery.DeliveryCommand.RecordAnswer;
import org.tadamon.core.delivery.DeliveryCommand.RecordDelivery;
import org.tadamon.core.delivery.DeliveryCommand.WithdrawDelivery;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryAnswered;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryCorrected;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryRecorded;
import org.tadamon.core.delivery.DeliveryEvent.DeliveryWithdrawn;
import org.tadamon.core.delivery.DeliveryProblem.Empty;
import org.tadamon.core.delivery.DeliveryProblem.InTheFuture;
import org.tadamon.core.delivery.DeliveryProblem.Malformed;
import org.tadamon.core.delivery.DeliveryProblem.OutOfRange;
import org.tadamon.core.delivery.DeliveryProblem.RecordedOtherwise;
import org.tadamon.core.delivery.DeliveryProblem.TakenBack;
import org.tadamon.core.delivery.DeliveryProblem.TooEarly;
import org.tadamon.core.delivery.DeliveryProblem.TooLong;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** A delivery… */
class DeliveryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DeliveryId ID = DeliveryId.of("00000000-0000-4000-8000-0000000000a1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final ExportId EXPORT = ExportId.of("00000000-0000-4000-8000-0000000000f1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Recipient MEMBER = new Recipient("E1", "A. Nobody", "Member of Parliament");
    private static final HandOver HANDED = new HandOver(MEMBER, TODAY, Way.HAND, 1_234, EXPORT, "At the gate.");
    private static final Answer ANSWER = new Answer(TODAY, "I will raise it.\nThank you.", true);

    private static final DeliveryRecorded RECORDED = new DeliveryRecorded(ID, PETITION, HANDED, BY);
    private static final DeliveryAnswered ANSWERED = new DeliveryAnswered(ID, PETITION, ANSWER, BY);
    private static final DeliveryWithdrawn WITHDRAWN = new DeliveryWithdrawn(ID, PETITION, "Another office", BY);
    private static final DeliveryCorrected CORRECTED = new DeliveryCorrected(ID, PETITION, TODAY, 1_200, BY);

    private static TestExecutor<Delivery> delivery(DeliveryEvent... history) {
        var fixture = new AggregateTestFixture<>(Delivery.class);
        fixture.registerInjectableResource(CLOCK);
        return fixture.given(List.of(history));
    }

    private static void refuses(TestExecutor<Delivery> delivery, DeliveryCommand command, DeliveryProblem... problems) {
        delivery.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<Delivery> delivery, DeliveryCommand command) {
        delivery.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    private static RecordDelivery recording(HandOver handOver) {
        return new RecordDelivery(ID, PETITION, handOver, BY);
    }

    private static HandOver handed(Recipient to, LocalDate day, long total, String note) {
        return new HandOver(to, day, Way.MAIL, total, null, note);
    }

    private static RecordAnswer answering(LocalDate day, String text) {
        return new RecordAnswer(ID, new Answer(day, text, true), BY);
    }

    @Test
    void isRecordedOnce() {
        delivery().when(recording(HANDED)).expectEvents(RECORDED);
        ignores(delivery(RECORDED), recording(HANDED));
        ignores(delivery(RECORDED, ANSWERED, WITHDRAWN), recording(HANDED));
        refuses(delivery(RECORDED), recording(handed(MEMBER, TODAY, 1_234, "")), new RecordedOtherwise());
        refuses(
                delivery(RECORDED),
                new RecordDelivery(ID, new PetitionId(EXPORT.value()), HANDED, BY),
                new RecordedOtherwise());
    }

    @Test
    void refusesAllThatCannotBeAtOnce() {
        refuses(
                delivery(),
                recording(handed(new Recipient("E1", " ", "MP"), TODAY.plusDays(2), -1, "n".repeat(501))),
                new Malformed("to"),
                new InTheFuture("day"),
                new OutOfRange("total"),
                new TooLong("note", 500L));
        refuses(delivery(), recording(handed(MEMBER, TODAY, 10_000_000_001L, "")), new OutOfRange("total"));
        refuses(delivery(), recording(handed(MEMBER, TODAY, 0, "a\u0000b")), new Malformed("note"));
        var longest = new Recipient("E1", "n".repeat(201), "MP");
        refuses(delivery(), recording(handed(longest, TODAY, 0, "")), new Malformed("to"));
    }

    @Test
    void isOfTodayWhereverItHasBegun() {
        var tomorrow = handed(MEMBER, TODAY.plusDays(1), 0, "");
        delivery().when(recording(tomorrow)).expectEvents(new DeliveryRecorded(ID, PETITION, tomorrow, BY));
    }

    @Test
    void isAnsweredAndTheAnswerIsReplaced() {
        delivery(RECORDED).when(new RecordAnswer(ID, ANSWER, BY)).expectEvents(ANSWERED);
        ignores(delivery(RECORDED, ANSWERED), new RecordAnswer(ID, ANSWER, BY));
        var unpublished = new Answer(TODAY, ANSWER.text(), false);
        delivery(RECORDED, ANSWERED)
                .when(new RecordAnswer(ID, unpublished, BY))
                .expectEvents(new DeliveryAnswered(ID, PETITION, unpublished, BY));
    }

    @Test
    void refusesAnAnswerThatCannotBe() {
        refuses(delivery(RECORDED), answering(TODAY.minusDays(1), " "), new TooEarly("day"), new Empty("text"));
        refuses(
                delivery(RECORDED),
                answering(TODAY.plusDays(2), "x".repeat(2_001)),
                new InTheFuture("day"),
                new TooLong("text", 2_000L));
        refuses(delivery(RECORDED, WITHDRAWN), answering(TODAY, "Yes."), new TakenBack());
    }

    @Test
    void isTakenBackForAReason() {
        delivery(RECORDED).when(new WithdrawDelivery(ID, "Another office", BY)).expectEvents(WITHDRAWN);
        ignores(delivery(RECORDED, WITHDRAWN), new WithdrawDelivery(ID, "Again", BY));
        refuses(delivery(RECORDED), new WithdrawDelivery(ID, "", BY), new Empty("reason"));
        refuses(delivery(RECORDED), new WithdrawDelivery(ID, "r".repeat(501), BY), new TooLong("reason", 500L));
    }

    @Test
    void isFollowedByEachNewNumberOnce() {
        delivery(RECORDED).when(new NoteCorrection(ID, TODAY, 1_200, BY)).expectEvents(CORRECTED);
        ignores(delivery(RECORDED, CORRECTED), new NoteCorrection(ID, TODAY, 1_200, BY));
        ignores(delivery(RECORDED), new NoteCorrection(ID, TODAY, 1_234, BY));
        delivery(RECORDED, CORRECTED)
                .when(new NoteCorrection(ID, TODAY, 1_100, BY))
                .expectEvents(new DeliveryCorrected(ID, PETITION, TODAY, 1_100, BY));
        refuses(
                delivery(RECORDED),
                new NoteCorrection(ID, TODAY.minusDays(1), -1, BY),
                new TooEarly("day"),
                new OutOfRange("total"));
        refuses(delivery(RECORDED, WITHDRAWN), new NoteCorrection(ID, TODAY, 1, BY), new TakenBack());
    }
}
