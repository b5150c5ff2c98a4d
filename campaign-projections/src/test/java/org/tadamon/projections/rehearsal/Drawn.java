package org.tadamon.projections.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.core.areamap.AreaMapImportId;
import org.tadamon.core.areamap.AreaOutline;

/** Maps to rehearse with. */
public final class Drawn {

    private Drawn() {}

    /** The map of this number of a level: one area, drawn by the number. */
    public static AreaMap map(String level, int number) {
        var outline = new AreaOutline("LB-" + number, "M0 0l" + (number + 1) + " 0 0 5z");
        return new AreaMap(level, 10, 20, List.of(outline, new AreaOutline("LB-BA", "M5 5l1 0 0 1z")));
    }

    /** It was imported. */
    public static AreaMapImported imported(String level, int number) {
        var id = UUID.nameUUIDFromBytes((level + number).getBytes(StandardCharsets.UTF_8));
        return new AreaMapImported(new AreaMapImportId(id), map(level, number));
    }
}
