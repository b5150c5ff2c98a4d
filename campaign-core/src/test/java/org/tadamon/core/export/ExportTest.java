package org.tadamon.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.ExportCommand.CancelExport;
import org.tadamon.core.export.ExportCommand.DownloadExport;
import org.tadamon.core.export.ExportCommand.MakeAgain;
import org.tadamon.core.export.ExportCommand.NoteMade;
import org.tadamon.core.export.ExportCommand.NoteNobody;
import org.tadamon.core.export.ExportCommand.OrderExport;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportForNobody;
import org.tadamon.core.export.ExportEvent.ExportMade;
import org.tadamon.core.export.ExportEvent.ExportMadeAgain;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;
import org.tadamon.core.export.ExportProblem.Empty;
import org.tadamon.core.export.ExportProblem.Malformed;
import org.tadamon.core.export.ExportProblem.NotMade;
import org.tadamon.core.export.ExportProblem.OrderedOtherwise;
import org.tadamon.core.export.ExportProblem.Over;
import org.tadamon.core.export.ExportProblem.TooLong;
import org.tadamon.core.export.ExportProblem.TooMany;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** An export… */
class ExportTest {

    private static final ExportId ID = ExportId.of("00000000-0000-4000-8000-0000000000f1");
    private static final PetitionId PETITION = PetitionId.of("00000000-0000-4000-8000-0000000000d1");
    private static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000b1");
    private static final Instant AS_OF = Instant.parse("2026-11-21T09:00:00Z");
    private static final Order ORDER =
            new Order(41, AS_OF, Audience.EVERYBODY, List.of("ar", "en"), "For the first reading");
    private static final Made MADE = new Made(3, 1_234, "ab".repeat(32));
    private static final Audience ONE = new Audience("", "E1", "MP", "A. Nobody");

    private static final ExportOrdered ORDERED = new ExportOrdered(ID, PETITION, ORDER, BY);
    private static final ExportMade IS_MADE = new ExportMade(ID, PETITION, MADE);
    private static final ExportCancelled CANCELLED = new ExportCancelled(ID, PETITION, BY);
    private static final ExportForNobody FOR_NOBODY = new ExportForNobody(ID, PETITION);
    private static final ExportMakeAgainAsked ASKED_AGAIN = new ExportMakeAgainAsked(ID, PETITION, BY);
    private static final CommentId SAID = CommentId.of("00000000-0000-4000-8000-0000000000c1");

    private static TestExecutor<Export> export(ExportEvent... history) {
        return new AggregateTestFixture<>(Export.class).given(List.of(history));
    }

    private static void refuses(TestExecutor<Export> export, ExportCommand command, ExportProblem... problems) {
        export.when(command)
                .expectException(CommandRefused.class)
                .expectExceptionDetails(List.of(problems))
                .expectNoEvents();
    }

    private static void ignores(TestExecutor<Export> export, ExportCommand command) {
        export.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    private static OrderExport ordering(List<String> languages, String reason) {
        return new OrderExport(ID, PETITION, new Order(41, AS_OF, Audience.EVERYBODY, languages, reason), BY);
    }

    @Test
    void isOrderedOnce() {
        export().when(new OrderExport(ID, PETITION, ORDER, BY)).expectEvents(ORDERED);
        ignores(export(ORDERED), new OrderExport(ID, PETITION, ORDER, BY));
        ignores(export(ORDERED, IS_MADE), new OrderExport(ID, PETITION, ORDER, BY));
        var later = new Order(99, AS_OF.plusSeconds(9), ORDER.audience(), ORDER.languages(), ORDER.reason());
        ignores(export(ORDERED), new OrderExport(ID, PETITION, later, BY));
        refuses(export(ORDERED), ordering(List.of("en"), "Another"), new OrderedOtherwise());
    }

    @Test
    void isOfTheDayItWasOrderedFor() {
        var day = LocalDate.of(2026, 11, 20);
        var ofADay = ordering(Order.endOf(day));
        assertThat(ofADay.order().asOf()).isEqualTo("2026-11-20T23:59:59.999Z");
        assertThat(ofADay.order().closesADay()).isTrue();
        assertThat(ORDER.closesADay()).isFalse();
        var ordered = new ExportOrdered(ID, PETITION, ofADay.order(), BY);
        ignores(export(ordered), ofADay);
        refuses(export(ordered), ordering(Order.endOf(day.plusDays(1))), new OrderedOtherwise());
        refuses(export(ordered), ordering(AS_OF), new OrderedOtherwise());
        refuses(export(ORDERED), ordering(Order.endOf(day)), new OrderedOtherwise());
    }

    private static OrderExport ordering(Instant asOf) {
        return new OrderExport(
                ID, PETITION, new Order(41, asOf, ORDER.audience(), ORDER.languages(), ORDER.reason()), BY);
    }

    @Test
    void isOrderedForAReasonInLanguages() {
        refuses(export(), ordering(List.of(), " "), new Empty("reason"), new Empty("languages"));
        refuses(
                export(),
                ordering(List.of("en", "en"), "r".repeat(501)),
                new TooLong("reason", 500L),
                new Malformed("languages"));
        refuses(export(), ordering(List.of("en"), "a\u0000b"), new Malformed("reason"));
        var tooLong = new Audience("l".repeat(201), "", "", "");
        refuses(
                export(),
                new OrderExport(ID, PETITION, new Order(41, AS_OF, tooLong, List.of("en"), "Why"), BY),
                new Malformed("audience"));
    }

    @Test
    void isMadeOnce() {
        export(ORDERED).when(new NoteMade(ID, MADE)).expectEvents(IS_MADE);
        ignores(export(ORDERED, IS_MADE), new NoteMade(ID, MADE));
        ignores(export(ORDERED, CANCELLED), new NoteMade(ID, MADE));
        export(ORDERED).when(new NoteNobody(ID)).expectEvents(FOR_NOBODY);
        ignores(export(ORDERED, IS_MADE), new NoteNobody(ID));
    }

    @Test
    void isCancelledUntilItIsMade() {
        export(ORDERED).when(new CancelExport(ID, BY)).expectEvents(CANCELLED);
        ignores(export(ORDERED, CANCELLED), new CancelExport(ID, BY));
        refuses(export(ORDERED, IS_MADE), new CancelExport(ID, BY), new Over());
        refuses(export(ORDERED, FOR_NOBODY), new CancelExport(ID, BY), new Over());
    }

    @Test
    void isTakenAlongAsOftenAsNeededOnceItIsMade() {
        var downloaded = new ExportDownloaded(ID, PETITION, ONE, BY);
        export(ORDERED, IS_MADE).when(new DownloadExport(ID, ONE, BY)).expectEvents(downloaded);
        export(ORDERED, IS_MADE, downloaded)
                .when(new DownloadExport(ID, ONE, BY))
                .expectEvents(downloaded);
        refuses(export(ORDERED), new DownloadExport(ID, ONE, BY), new NotMade());
        refuses(
                export(ORDERED, IS_MADE),
                new DownloadExport(ID, new Audience("", "", "", "n".repeat(201)), BY),
                new Malformed("audience"));
        refuses(export(ORDERED, CANCELLED), new DownloadExport(ID, ONE, BY), new NotMade());
    }

    @Test
    void isMadeAgainAndTellsWhetherItIsTheSame() {
        var other = new Made(3, 1_234, "cd".repeat(32));
        export(ORDERED, IS_MADE).when(new MakeAgain(ID, BY)).expectEvents(ASKED_AGAIN);
        ignores(export(ORDERED, IS_MADE, ASKED_AGAIN), new MakeAgain(ID, BY));
        export(ORDERED, IS_MADE, ASKED_AGAIN)
                .when(new NoteMade(ID, MADE))
                .expectEvents(new ExportMadeAgain(ID, PETITION, MADE, true));
        export(ORDERED, IS_MADE, ASKED_AGAIN)
                .when(new NoteMade(ID, other))
                .expectEvents(new ExportMadeAgain(ID, PETITION, other, false));
        var differs = new ExportMadeAgain(ID, PETITION, other, false);
        export(ORDERED, IS_MADE, ASKED_AGAIN, differs, ASKED_AGAIN)
                .when(new NoteMade(ID, other))
                .expectEvents(new ExportMadeAgain(ID, PETITION, other, true));
        refuses(export(ORDERED), new MakeAgain(ID, BY), new NotMade());
        refuses(export(ORDERED, CANCELLED), new MakeAgain(ID, BY), new NotMade());
        refuses(export(ORDERED, FOR_NOBODY), new MakeAgain(ID, BY), new NotMade());
    }

    @Test
    void isTakenAlongAsItWasWhileItIsMadeAgain() {
        var downloaded = new ExportDownloaded(ID, PETITION, ONE, BY);
        export(ORDERED, IS_MADE, ASKED_AGAIN)
                .when(new DownloadExport(ID, ONE, BY))
                .expectEvents(downloaded);
        ignores(export(ORDERED, IS_MADE, ASKED_AGAIN, downloaded), new MakeAgain(ID, BY));
        refuses(export(ORDERED, IS_MADE, ASKED_AGAIN), new CancelExport(ID, BY), new Over());
    }

    @Test
    void keepsTheLettersItWasOrderedWithAndTellsOtherReasonsApart() {
        var letters = Map.of("en", new CoverLetter("Dear {{name}}", "Dream"));
        var with = new OrderExport(ID, PETITION, ORDER.enclosing(letters, List.of(SAID)), BY);
        var ordered = new ExportOrdered(ID, PETITION, with.order(), BY);
        export().when(with).expectEvents(ordered);
        ignores(export(ordered), new OrderExport(ID, PETITION, ORDER.enclosing(Map.of(), List.of(SAID)), BY));
        refuses(export(ordered), new OrderExport(ID, PETITION, ORDER, BY), new OrderedOtherwise());
    }

    @Test
    void tellsTwentyReasonsAlongAtTheMost() {
        var many = IntStream.range(0, 21)
                .mapToObj(i -> new CommentId(new UUID(1, i)))
                .toList();
        refuses(
                export(),
                new OrderExport(ID, PETITION, ORDER.enclosing(Map.of(), many), BY),
                new TooMany("reasons", 20L));
        refuses(
                export(),
                new OrderExport(ID, PETITION, ORDER.enclosing(Map.of(), List.of(SAID, SAID)), BY),
                new Malformed("reasons"));
        var most = ORDER.enclosing(Map.of(), many.subList(0, 20));
        export().when(new OrderExport(ID, PETITION, most, BY)).expectEvents(new ExportOrdered(ID, PETITION, most, BY));
    }

    @Test
    void isForThoseWhomItsAudienceDoesNotLeaveOut() {
        var member = new DecisionMaker("E1", "A. Nobody", "MP", "");
        assertThat(Audience.EVERYBODY.holds(member, "constituency")).isTrue();
        assertThat(new Audience("constituency", "", "", "").holds(member, "constituency"))
                .isTrue();
        assertThat(new Audience("country", "", "", "").holds(member, "constituency"))
                .isFalse();
        assertThat(Audience.of(member).holds(member, "constituency")).isTrue();
        assertThat(Audience.of(member).holds(new DecisionMaker("E1", "B. Other", "MP", ""), "constituency"))
                .isFalse();
        assertThat(new Audience("", "E2", "", "").holds(member, "constituency")).isFalse();
        assertThat(new Audience("", "", "Mayor", "").holds(member, "constituency"))
                .isFalse();
    }
}
