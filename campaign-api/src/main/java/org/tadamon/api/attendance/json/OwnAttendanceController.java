package org.tadamon.api.attendance.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.attendance.AttendanceForm;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.OwnAttendance;

/** What those who come do with their own attendance, over JSON. */
@RestController
@Tag(name = "Coming to actions")
class OwnAttendanceController {

    /** By which one sees and changes one's attendance. */
    record Mine(@Nullable String handle) {
        @Override
        public String toString() {
            return "<mine>";
        }
    }

    /** What one says about one's coming from now on. */
    record Changed(@Nullable String handle, @Nullable AttendanceForm promise) {
        @Override
        public String toString() {
            return "<changed>";
        }
    }

    private final OwnAttendance own;
    private final OwnAttendances answers;
    private final OwnHandles handles;

    OwnAttendanceController(OwnAttendance own, OwnAttendances answers, OwnHandles handles) {
        this.own = own;
        this.answers = answers;
        this.handles = handles;
    }

    @PostMapping("/api/v1/own-attendance")
    @Operation(
            summary = "See one's own attendance",
            description = "Whether one has a place, or where one stands among those who wait; where exactly, once it is"
                    + " told. The handle comes with the answer of /api/v1/attendance-confirmations.")
    OwnJson look(@RequestBody Mine mine) {
        return then(mine.handle, _ -> {});
    }

    @PostMapping("/api/v1/own-attendance/promise")
    @Operation(
            summary = "Say something else about one's coming",
            description = "All of it anew but name and address. Where not everybody can come nobody brings more people"
                    + " than they asked places for.")
    OwnJson change(@RequestBody Changed changed) {
        var form = changed.promise == null
                ? new AttendanceForm(null, null, null, null, null, null, null, null, null, null)
                : changed.promise;
        return then(changed.handle, who -> own.change(who.attendance(), form));
    }

    @PostMapping("/api/v1/own-attendance/confirm")
    @Operation(summary = "Confirm what was promised with one's address, or wait for a place again")
    OwnJson confirm(@RequestBody Mine mine) {
        return then(mine.handle, who -> own.confirm(who.attendance()));
    }

    @PostMapping("/api/v1/own-attendance/take")
    @Operation(summary = "Take the place that is offered")
    OwnJson take(@RequestBody Mine mine) {
        return then(mine.handle, who -> own.take(who.attendance()));
    }

    @PostMapping("/api/v1/own-attendance/let-go")
    @Operation(summary = "Let the place that is offered go to the next")
    OwnJson letGo(@RequestBody Mine mine) {
        return then(mine.handle, who -> own.letGo(who.attendance()));
    }

    @PostMapping("/api/v1/own-attendance/cancel")
    @Operation(summary = "Stay away after all", description = "The place goes to the next who waits.")
    OwnJson cancel(@RequestBody Mine mine) {
        return then(mine.handle, who -> own.cancel(who.attendance()));
    }

    @PostMapping("/api/v1/own-attendance/erase")
    @Operation(
            summary = "Be forgotten",
            description = "Name and address are destroyed. Before the action begins the place goes to the next.")
    OwnJson erase(@RequestBody Mine mine) {
        return then(mine.handle, own::erase);
    }

    private OwnJson then(@Nullable String handle, Consumer<Handle> action) {
        var who = handles.read(handle);
        action.accept(who);
        return answers.of(who);
    }
}
