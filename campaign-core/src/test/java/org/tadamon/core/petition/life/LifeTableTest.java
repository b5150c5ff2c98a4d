package org.tadamon.core.petition.life;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.tadamon.core.petition.life.SampleLife.ANSWER;
import static org.tadamon.core.petition.life.SampleLife.APPROVED;
import static org.tadamon.core.petition.life.SampleLife.BY;
import static org.tadamon.core.petition.life.SampleLife.CLOSED;
import static org.tadamon.core.petition.life.SampleLife.CLOSES_AT;
import static org.tadamon.core.petition.life.SampleLife.DELIVERY;
import static org.tadamon.core.petition.life.SampleLife.ENTRY;
import static org.tadamon.core.petition.life.SampleLife.ID;
import static org.tadamon.core.petition.life.SampleLife.MODERATOR;
import static org.tadamon.core.petition.life.SampleLife.NOW;
import static org.tadamon.core.petition.life.SampleLife.OPENED;
import static org.tadamon.core.petition.life.SampleLife.SUBMITTED;
import static org.tadamon.core.petition.life.SampleLife.TAKEN_DOWN;
import static org.tadamon.core.petition.life.SampleLife.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.refusal.Problem;

/** What becomes of a petition in each stage of its life at each command: a table in {@code life.txt}. */
class LifeTableTest {

    /** A cell: {@code +} its event, {@code .} nothing, and else the code of the problem it is refused with. */
    record Cell(String command, Stage stage, String outcome) {}

    record Move(Object command, Object event) {}

    private static final NewsId NEWS = new NewsId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));
    private static final Map<String, String> TEXTS = Map.of("en", "A thousand!");
    private static final Map<String, Move> MOVES = Map.ofEntries(
            move(new ReviseDraft(ID, draft(7, CLOSES_AT), BY), new PetitionDraftRevised(ID, draft(7, CLOSES_AT), BY)),
            move(new LifeCommand.SubmitPetition(ID, BY), SUBMITTED),
            move(new LifeCommand.ApprovePetition(ID, 1, MODERATOR), List.of(APPROVED, OPENED)),
            move(
                    new LifeCommand.RejectPetition(ID, 1, "hate", "", MODERATOR),
                    new LifeEvent.PetitionRejected(ID, 1, "hate", "", MODERATOR)),
            move(
                    new LifeCommand.AskForChanges(ID, 1, "Shorter.", MODERATOR),
                    new LifeEvent.PetitionChangesAsked(ID, 1, "Shorter.", MODERATOR)),
            move(
                    new LifeCommand.WithdrawPetition(ID, BY, "We won."),
                    new LifeEvent.PetitionWithdrawn(ID, BY, "We won.")),
            move(new LifeCommand.ClosePetition(ID, BY), CLOSED),
            move(new LifeCommand.CloseOnTime(ID), CLOSED),
            move(
                    new LifeCommand.RecordDelivery(ID, ENTRY, DELIVERY, BY),
                    new LifeEvent.PetitionDelivered(ID, ENTRY, DELIVERY, BY)),
            move(
                    new LifeCommand.RecordAnswer(ID, ENTRY, ANSWER, BY),
                    new LifeEvent.PetitionAnswered(ID, ENTRY, ANSWER, BY)),
            move(new LifeCommand.TakeDownPetition(ID, "hate", MODERATOR), TAKEN_DOWN),
            move(new LifeCommand.RestorePetition(ID, MODERATOR), new LifeEvent.PetitionRestored(ID, MODERATOR)),
            move(new LifeCommand.NoteCount(ID, 10, NOW), new LifeEvent.MilestoneReached(ID, 10, NOW)),
            move(
                    new LifeCommand.MakeUpForOutage(ID, NOW, NOW.plusSeconds(60)),
                    new LifeEvent.PetitionExtended(ID, CLOSES_AT.plusSeconds(60), NOW, NOW.plusSeconds(60))),
            move(new PostNews(ID, NEWS, TEXTS, BY), new PetitionNewsPosted(ID, NEWS, TEXTS, BY)));

    private static Map.Entry<String, Move> move(Object command, Object event) {
        return entry(command.getClass().getSimpleName(), new Move(command, event));
    }

    static Stream<Cell> cells() throws IOException {
        try (var table = LifeTableTest.class.getResourceAsStream("life.txt")) {
            var lines = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            var stages = lines.getFirst();
            return lines.stream()
                    .skip(1)
                    .flatMap(row -> IntStream.range(1, row.length)
                            .mapToObj(i -> new Cell(row[0], Stage.valueOf(stages[i]), row[i])));
        }
    }

    @Test
    void walksEveryStageAndEveryCommand() throws IOException {
        var cells = cells().toList();
        assertThat(cells.stream().map(Cell::stage)).contains(Stage.values());
        assertThat(cells.stream().map(Cell::command).distinct()).containsExactlyInAnyOrderElementsOf(MOVES.keySet());
        assertThat(cells).hasSize(Stage.values().length * MOVES.size());
        assertThat(MOVES.keySet())
                .contains(Stream.of(LifeCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void becomes(Cell cell) {
        var move = Objects.requireNonNull(MOVES.get(cell.command()));
        var fixture = new AggregateTestFixture<>(Petition.class);
        fixture.registerInjectableResource(SampleLife.CLOCK);
        fixture.registerInjectableResource(SampleLife.HOUSE);
        var outcome = fixture.givenCurrentTime(NOW)
                .andGiven(SampleLife.history(cell.stage()))
                .when(move.command());
        switch (cell.outcome()) {
            case "+" ->
                outcome.expectEvents(move.event() instanceof List<?> all ? all.toArray() : new Object[] {move.event()});
            case "open+" -> outcome.expectEvents(OPENED, move.event());
            case "." -> outcome.expectSuccessfulHandlerExecution().expectNoEvents();
            default ->
                outcome.expectNoEvents()
                        .expectException(CommandRefused.class)
                        .expectExceptionDetails(predicate((List<Problem> problems) -> problems.stream()
                                .map(Problem::code)
                                .toList()
                                .equals(List.of("petition/" + cell.outcome()))));
        }
    }
}
