package org.tadamon.projections.areamap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;

import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.projections.rehearsal.Drawn;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** The map of a level… */
class AreaMapTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final AreaMapQueries queries = new AreaMapQueries(rehearsal.database());

    private Optional<AreaMap> map(String level) {
        rehearsal.follow(View.AREA_MAPS);
        return queries.answer(new FindAreaMap(level));
    }

    @Test
    void isNotThereBeforeItIsImported() {
        assertThat(map("district")).isEmpty();
        assertThat(queries.answer(new ListAreaMaps())).isEmpty();
    }

    @Test
    void isTheOneThatWasImportedLastForThatLevel() {
        rehearsal.happened(NOW, Drawn.imported("district", 1), Drawn.imported("ward", 2));
        rehearsal.happened(NOW.plusSeconds(5), Drawn.imported("district", 3));
        assertThat(map("district")).contains(Drawn.map("district", 3));
        assertThat(map("ward")).contains(Drawn.map("ward", 2));
        assertThat(queries.answer(new ListAreaMaps()))
                .containsExactly(new AreaMapLine("district", 2, NOW.plusSeconds(5)), new AreaMapLine("ward", 2, NOW));
    }

    @Test
    void isTheSameWhenEverythingIsSentTwice() {
        rehearsal.happened(NOW, Drawn.imported("district", 1), Drawn.imported("district", 2));
        var once = map("district");
        rehearsal.forgetTokens();
        rehearsal.follow(View.AREA_MAPS.inBatchesOf(1));
        assertThat(queries.answer(new FindAreaMap("district"))).isEqualTo(once);
    }
}
