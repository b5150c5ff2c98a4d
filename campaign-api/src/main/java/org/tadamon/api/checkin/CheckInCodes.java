package org.tadamon.api.checkin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;

/** Which code is whose. They go with the attendance they belong to. */
@Component
@DependsOnDatabaseInitialization
public class CheckInCodes {

    private static final int DRAWS = 20;

    private final JdbcClient jdbc;

    CheckInCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Theirs, drawn if they have none; empty once they are forgotten. */
    public Optional<CheckInCode> of(AttendanceId id) {
        var had = kept(id);
        if (had.isEmpty() || had.get().isPresent()) {
            return had.flatMap(code -> code);
        }
        for (int i = 0; i < DRAWS; i++) {
            try {
                jdbc.sql("UPDATE attendance_slot SET check_in_code = ? WHERE attendance = ? AND check_in_code IS NULL")
                        .params(CheckInCode.draw().number(), id.value())
                        .update();
                return kept(id).flatMap(code -> code);
            } catch (DuplicateKeyException taken) {
                // somebody else at the same action has it: draw another
            }
        }
        throw new IllegalStateException("Nearly all check-in codes of an action are taken");
    }

    /** Whose it is at that action. */
    Optional<AttendanceId> find(ActionId action, CheckInCode code) {
        return jdbc.sql("SELECT attendance FROM attendance_slot WHERE action = ? AND check_in_code = ?")
                .params(action.value(), code.number())
                .query(UUID.class)
                .optional()
                .map(AttendanceId::new);
    }

    /** Empty where there is nobody; empty inside where they have no code yet. */
    private Optional<Optional<CheckInCode>> kept(AttendanceId id) {
        return jdbc.sql("SELECT check_in_code FROM attendance_slot WHERE attendance = ?")
                .param(id.value())
                .query((row, _) ->
                        Optional.ofNullable(row.getObject(1, Integer.class)).map(CheckInCode::new))
                .optional();
    }
}
