package org.tadamon.api.letterdrive.post;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;

/** Destroys all keys of a drive that is dissolved, and who has written for it. Twice is harmless. */
@Component
@DependsOnDatabaseInitialization
final class WhenDriveDissolvedThenForget implements Automation {

    private final Vault vault;
    private final JdbcClient jdbc;

    WhenDriveDissolvedThenForget(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Override
    public String group() {
        return "when-drive-dissolved-then-forget";
    }

    @EventHandler
    void on(LetterDriveDissolved event) {
        vault.ends().destroy(event.drive().value());
        jdbc.sql("DELETE FROM letter_draft WHERE drive = ?")
                .param(event.drive().value())
                .update();
    }
}
