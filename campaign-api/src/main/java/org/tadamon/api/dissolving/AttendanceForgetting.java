package org.tadamon.api.dissolving;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;

/** Destroys what an attendance was sealed under, with the slot it was found by. Safe to repeat. */
@Component
@DependsOnDatabaseInitialization
public class AttendanceForgetting {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate transaction;

    AttendanceForgetting(JdbcClient jdbc, Vault vault, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** Forgets, for good, whose erasing is in the ledger already, or who never came to be in it. */
    public void forget(ActionId action, AttendanceId id) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM attendance_slot WHERE attendance = ?")
                    .param(id.value())
                    .update();
            vault.destroy(new KeyRef(action.value(), id.value()));
        });
    }
}
