package org.tadamon.projections.grouplog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Swept.EFFECT;
import static org.tadamon.projections.rehearsal.Swept.GROUP;
import static org.tadamon.projections.rehearsal.Swept.decided;
import static org.tadamon.projections.rehearsal.Swept.group;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.GroupEvent.GroupGoneThrough;
import org.tadamon.core.holding.GroupEvent.GroupPutBack;
import org.tadamon.core.holding.GroupEvent.GroupUndone;
import org.tadamon.core.holding.Verdict;
import org.tadamon.projections.grouplog.GroupLine.Undone;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The log of what was decided about groups… */
class GroupLogTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final GroupLogQueries queries = new GroupLogQueries(rehearsal.database());

    private void happened(Object... events) {
        rehearsal.happened(NOW, events).follow(View.GROUPS);
    }

    @Test
    void tellsWhoDecidedWhatAndWhyAndWhatCameOfIt() {
        happened(decided(1));
        assertThat(queries.find(group(1)))
                .contains(new GroupLine(
                        group(1), GROUP, Verdict.RELEASE, "looked-at", "A school", RIMA, NOW, 0, null, null, null));
        happened(new GroupGoneThrough(group(1), GROUP, EFFECT));
        assertThat(queries.find(group(1)).orElseThrow().effect()).isEqualTo(EFFECT);
    }

    @Test
    void tellsWhoTookItBackAndWhatCameOfThat() {
        happened(decided(1), new GroupUndone(group(1), GROUP, "Too hasty", SAMI));
        happened(new GroupPutBack(group(1), GROUP, new Effect(3, -2)));
        var told = queries.find(group(1)).orElseThrow();
        assertThat(told.undone()).isEqualTo(new Undone(SAMI, NOW, "Too hasty"));
        assertThat(told.putBack()).isEqualTo(new Effect(3, -2));
    }

    @Test
    void tellsTheLastFirstAndIsTurnedByKey() {
        happened(decided(1), decided(2), decided(3));
        var first = queries.of(PETITION, Long.MAX_VALUE, 2);
        assertThat(first).extracting(GroupLine::groupId).containsExactly(group(3), group(2));
        assertThat(queries.of(PETITION, first.getLast().position(), 2))
                .extracting(GroupLine::groupId)
                .containsExactly(group(1));
    }
}
