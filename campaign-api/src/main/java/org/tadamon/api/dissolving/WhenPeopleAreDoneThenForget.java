package org.tadamon.api.dissolving;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;

/** Destroys the secret of whoever is forgotten, and all keys of an action that is dissolved. Twice is harmless. */
@Component
@DependsOnDatabaseInitialization
final class WhenPeopleAreDoneThenForget implements Automation {

    private final AttendanceForgetting forgetting;
    private final Vault vault;
    private final JdbcClient jdbc;

    WhenPeopleAreDoneThenForget(AttendanceForgetting forgetting, Vault vault, JdbcClient jdbc) {
        this.forgetting = forgetting;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Override
    public String group() {
        return "when-people-are-done-then-forget";
    }

    @Override
    public Part follows() {
        return Part.ATTENDANCES;
    }

    @EventHandler
    void on(AttendanceErased event) {
        forgetting.forget(event.actionId(), event.attendanceId());
    }

    /** The slots go last: until they have, addresses find an attendance that nobody can open. */
    @EventHandler
    void on(ActionDissolved event) {
        vault.ends().destroy(event.actionId().value());
        jdbc.sql("DELETE FROM attendance_slot WHERE action = ?")
                .param(event.actionId().value())
                .update();
    }
}
