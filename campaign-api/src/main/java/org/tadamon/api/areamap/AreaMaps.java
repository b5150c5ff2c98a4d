package org.tadamon.api.areamap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.core.areamap.AreaMap;
import org.tadamon.projections.areamap.AreaMapLine;
import org.tadamon.projections.areamap.AreaMapQueries;
import org.tadamon.projections.areamap.FindAreaMap;
import org.tadamon.projections.areamap.ListAreaMaps;

/** How areas are drawn by now. */
@Component
public class AreaMaps {

    private final AreaMapQueries maps;
    private final Cache<String, Optional<AreaMap>> remembered = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    AreaMaps(AreaMapQueries maps) {
        this.maps = maps;
    }

    /** The map of this level, at most a second old. */
    public Optional<AreaMap> of(String level) {
        return remembered.get(level, this::fresh);
    }

    /** Which levels have one. */
    public List<AreaMapLine> all() {
        return maps.answer(new ListAreaMaps());
    }

    /** The map of this level, as of now. */
    Optional<AreaMap> fresh(String level) {
        return maps.answer(new FindAreaMap(level));
    }
}
