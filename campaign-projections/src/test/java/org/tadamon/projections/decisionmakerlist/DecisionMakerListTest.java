package org.tadamon.projections.decisionmakerlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The list of decision makers… */
class DecisionMakerListTest {

    private static final DecisionMaker RIMA = new DecisionMaker("LB-BA", "ريما الخوري", "Member", "rima@example.org");
    private static final DecisionMaker SAMI = new DecisionMaker("LB-BA", "Sami Émile", "Member", "");
    private static final DecisionMaker MAYOR = new DecisionMaker("LB-BA", "Nour", "Mayor", "");
    private static final DecisionMaker NORTH = new DecisionMaker("LB-AS", "Hani", "Member", "");
    private static final DecisionMaker NEW = new DecisionMaker("LB-BA", "Zeina", "Member", "");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final DecisionMakerListQueries queries = new DecisionMakerListQueries(rehearsal.database());

    private Rehearsal imported(DecisionMaker... list) {
        return rehearsal.happened(
                NOW, new DecisionMakersImported(new DecisionMakerImportId(UUID.randomUUID()), List.of(list), null));
    }

    private List<DecisionMaker> list(String search, @Nullable String area) {
        rehearsal.follow(View.DECISION_MAKERS);
        return queries.answer(new ListDecisionMakers(search, area, null, 100)).decisionMakers();
    }

    @Test
    void isInTheOrderOfAreaOfficeAndName() {
        var country = new DecisionMaker("LB", "Wael", "Minister", "");
        var deputy = new DecisionMaker("LB-BA", "Ali", "Mayor of nights", "");
        imported(SAMI, deputy, MAYOR, RIMA, NORTH, country);
        assertThat(list("", null)).containsExactly(country, NORTH, MAYOR, deputy, SAMI, RIMA);
    }

    @Test
    void replacesTheHoldersOfTheOfficesANewListNamesAndNoOthers() {
        imported(RIMA, SAMI, MAYOR, NORTH);
        assertThat(list("", null)).hasSize(4);
        imported(NEW, SAMI);
        assertThat(list("", null)).containsExactlyInAnyOrder(NEW, SAMI, MAYOR, NORTH);
    }

    @Test
    void tellsWhichAreasSomebodyRepresents() {
        imported(RIMA, SAMI, NORTH);
        rehearsal.follow(View.DECISION_MAKERS);
        assertThat(queries.answer(new FindRepresented())).containsExactlyInAnyOrder("LB-BA", "LB-AS");
    }

    @Test
    void tellsTheContactOfTheLastList() {
        var moved = new DecisionMaker(MAYOR.areaCode(), MAYOR.name(), MAYOR.office(), "town hall");
        imported(MAYOR);
        imported(moved);
        assertThat(list("", null)).containsExactly(moved);
    }

    @Test
    void keepsApartWhoseNamesAndOfficesRunTogether() {
        var one = new DecisionMaker("LB", "c", "a|b", "");
        var other = new DecisionMaker("LB", "b|c", "a", "");
        imported(one, other);
        assertThat(list("", null)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void isSearchedByAreaAndByTheBeginningOfAnyWordHoweverSpelt() {
        imported(RIMA, SAMI, MAYOR, NORTH);
        assertThat(list("", "LB-AS")).containsExactly(NORTH);
        assertThat(list("ريمَا", null)).containsExactly(RIMA);
        assertThat(list("emile", null)).containsExactly(SAMI);
        assertThat(list("memb emi", null)).containsExactly(SAMI);
        assertThat(list("may", "LB-BA")).containsExactly(MAYOR);
        assertThat(list("ayor", null)).isEmpty();
        assertThat(list("member", "LB")).isEmpty();
    }

    @Test
    void isTurnedPageByPage() {
        imported(RIMA, SAMI, MAYOR, NORTH, NEW);
        var all = list("", null);
        var turned = new ArrayList<DecisionMaker>();
        String next = null;
        do {
            var page = queries.answer(new ListDecisionMakers("", null, next, 2));
            turned.addAll(page.decisionMakers());
            next = page.next();
        } while (next != null);
        assertThat(turned).isEqualTo(all).hasSize(5);
        assertThat(queries.answer(new ListDecisionMakers("", null, null, 5)).next())
                .isNull();
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        imported(RIMA, SAMI, MAYOR);
        imported(NEW);
        imported(RIMA, NORTH);
        var once = list("", null);
        rehearsal.forgetTokens();
        rehearsal.follow(View.DECISION_MAKERS.inBatchesOf(2));
        assertThat(list("", null)).isEqualTo(once).containsExactlyInAnyOrder(RIMA, NORTH, MAYOR);
    }
}
