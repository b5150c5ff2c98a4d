package org.tadamon.projections.areadirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.area.Area;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.area.AreaImportId;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The directory of areas… */
class AreaDirectoryTest {

    private static final Area BEIRUT = new Area("LB-BA", "LB", "district", Map.of("en", "Beirut", "ar", "بيروت"));
    private static final Area NORTH = new Area("LB-AS", "LB", "district", Map.of("en", "North"));
    private static final Area RENAMED = new Area("LB-AS", "LB", "governorate", Map.of("fr", "Nord"));

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final AreaDirectoryQueries queries = new AreaDirectoryQueries(rehearsal.database());

    private static AreasImported imported(int list, Area... areas) {
        return new AreasImported(new AreaImportId(new UUID(7, list)), List.of(areas));
    }

    private List<Area> areas() {
        rehearsal.follow(View.AREAS);
        return queries.answer(new FindAreas());
    }

    @Test
    void isEmptyBeforeAListIsTaken() {
        assertThat(areas()).isEmpty();
    }

    @Test
    void tellsAreasInTheOrderOfTheirCodes() {
        rehearsal.happened(NOW, imported(1, BEIRUT, NORTH));
        assertThat(areas()).containsExactly(NORTH, BEIRUT);
    }

    @Test
    void tellsWhatTheLastListSaidOfAnArea() {
        rehearsal.happened(NOW, imported(1, BEIRUT, NORTH), imported(2, RENAMED));
        assertThat(areas()).containsExactly(RENAMED, BEIRUT);
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        rehearsal.happened(NOW, imported(1, BEIRUT, NORTH), imported(2, RENAMED), imported(3, BEIRUT));
        var once = areas();
        rehearsal.forgetTokens();
        rehearsal.follow(View.AREAS.inBatchesOf(1));
        assertThat(areas()).isEqualTo(once);
    }
}
