package org.tadamon.projections.actionpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Gathered.CAMPAIGN;
import static org.tadamon.projections.rehearsal.Gathered.HOSTS;
import static org.tadamon.projections.rehearsal.Gathered.action;
import static org.tadamon.projections.rehearsal.Gathered.place;
import static org.tadamon.projections.rehearsal.Gathered.plan;
import static org.tadamon.projections.rehearsal.Gathered.scheduled;
import static org.tadamon.projections.rehearsal.Gathered.timing;
import static org.tadamon.projections.rehearsal.Gathered.words;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.projections.actionpage.ActionPage.CalledOff;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The page of an action… */
class ActionPageTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final ActionPageQueries queries = new ActionPageQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.ACTION_PAGE);
    }

    private List<ActionId> found(FindActions query) {
        return queries.answer(query).stream().map(ActionPage::id).toList();
    }

    private ActionPage page(int number) {
        return queries.answer(new FindActions.ById(List.of(action(number)))).getFirst();
    }

    @Test
    void saysWhatWasPlannedWithThePlaceAsSealedAsItWas() {
        happened(scheduled(1));
        assertThat(page(1))
                .isEqualTo(new ActionPage(action(1), HOSTS, CAMPAIGN, null, plan(1), NOW, NOW, 0, null, false));
        assertThat(page(1).toString()).doesNotContain("cGxhY2U");
    }

    @Test
    void saysWhatIsPlannedNow() {
        happened(
                scheduled(1),
                new ActionReworded(action(1), words("B"), Set.of(), RIMA),
                new ActionRescheduled(action(1), timing(3), RIMA),
                new ActionMoved(action(1), place(1), RIMA),
                new CapacityChanged(action(1), null, RIMA));
        var before = plan(1);
        assertThat(page(1).plan())
                .isEqualTo(new ActionPlan(
                        before.kind(), before.exposure(), words("B"), timing(3), place(1), Set.of(), null));
        assertThat(page(1).changes()).isEqualTo(4);
    }

    @Test
    void saysThatItWasCalledOffAndDissolved() {
        var why = Map.of("en", "A storm", "ar", "عاصفة");
        happened(scheduled(1), new ActionCalledOff(action(1), why, RIMA), new ActionDissolved(action(1)));
        assertThat(page(1).calledOff()).isEqualTo(new CalledOff(NOW, why));
        assertThat(page(1).dissolved()).isTrue();
        assertThat(page(1).isPast(NOW)).isTrue();
    }

    @Test
    void knowsWhenItGoesOn() {
        happened(scheduled(0));
        var page = page(0);
        assertThat(page.isUnderWay(Instant.parse("2026-12-01T16:59:59Z"))).isFalse();
        assertThat(page.isUnderWay(Instant.parse("2026-12-01T17:00:00Z"))).isTrue();
        assertThat(page.isPast(Instant.parse("2026-12-01T18:59:59Z"))).isFalse();
        assertThat(page.isPast(Instant.parse("2026-12-01T19:00:00Z"))).isTrue();
    }

    @Test
    void isFoundByItsLinkWhichSaysNothing() {
        happened(scheduled(0), scheduled(1));
        var link = action(1).link();
        assertThat(link).matches("[0-9a-z]{10}").isNotEqualTo(action(0).link());
        assertThat(found(new FindActions.ByLink(link))).containsExactly(action(1));
        assertThat(found(new FindActions.ByLink("nothing"))).isEmpty();
    }

    @Test
    void isListedWithTheOthersTheNextFirstAndTheLastOfThePastFirst() {
        happened(scheduled(2), scheduled(0), scheduled(1), scheduled(3));
        var second = timing(1).endsAt();
        assertThat(found(new FindActions.AllAhead(NOW, 10)))
                .containsExactly(action(0), action(1), action(2), action(3));
        assertThat(found(new FindActions.Ahead(List.of(HOSTS), second, 1))).containsExactly(action(2));
        assertThat(found(new FindActions.Past(List.of(HOSTS), second, 10))).containsExactly(action(1), action(0));
        assertThat(found(new FindActions.OfCampaign(CAMPAIGN, NOW, 10))).containsExactly(action(1), action(3));
        assertThat(found(new FindActions.OfSeries(action(0)))).containsExactly(action(0), action(3));
    }
}
