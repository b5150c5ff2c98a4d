package org.tadamon.api.attendance;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.pagehandle.PageHandle;
import org.tadamon.api.pagehandle.PageHandles;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;

/** What a page of somebody who comes holds instead of a cookie: whose attendance it is about, sealed. */
@Component
public class AttendanceHandles {

    /** What a page may do with it. */
    public enum Use {
        /** Send a code to somebody who has just promised to come, and type it: that confirms it. */
        PROMISED(Duration.ofDays(7)),
        /** Send a code to somebody who comes back, and type it: that shows the attendance. */
        RETURNING(Duration.ofDays(1)),
        /** See and change the attendance: whose it is has just been shown. */
        OWN(Duration.ofHours(2));

        private final Duration lives;

        Use(Duration lives) {
            this.lives = lives;
        }
    }

    /**
     * An attendance a page is about.
     *
     * @param attendance one that there need not be
     * @param said what the page has just promised, as a digest; empty where it has promised nothing
     */
    public record Handle(ActionId action, AttendanceId attendance, String said) {

        /** Of a page that has promised nothing. */
        public Handle(ActionId action, AttendanceId attendance) {
            this(action, attendance, "");
        }
    }

    private final Map<Use, PageHandle> kinds = new EnumMap<>(Use.class);

    AttendanceHandles(PageHandles handles) {
        for (var use : Use.values()) {
            kinds.put(use, handles.of("ATTENDANCE_" + use.name(), use.lives));
        }
    }

    /** As it stands in a page. */
    public String written(Use use, Handle handle) {
        return kind(use).written(handle.action.toString(), handle.attendance.toString(), handle.said);
    }

    /** Reads what a page holds that waits for a code, whichever it is. */
    public Optional<Handle> waiting(@Nullable String written) {
        return read(Use.PROMISED, written).or(() -> read(Use.RETURNING, written));
    }

    /** Reads what {@link #written} wrote for the same use; empty for anything else, and once it is too old. */
    public Optional<Handle> read(Use use, @Nullable String written) {
        return kind(use)
                .read(written)
                .map(facts -> new Handle(ActionId.of(facts.get(0)), AttendanceId.of(facts.get(1)), facts.get(2)));
    }

    private PageHandle kind(Use use) {
        return Objects.requireNonNull(kinds.get(use));
    }
}
