package org.tadamon.api.seating;

import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;

/** Where somebody stands among those who wait. */
@Component
@DependsOnDatabaseInitialization
public class Line {

    private final JdbcClient jdbc;

    Line(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 1 for who is next; empty for who does not wait. */
    public Optional<Integer> place(AttendanceId who) {
        return jdbc.sql("SELECT (SELECT count(*) FROM seating_place b WHERE b.action = a.action"
                        + " AND b.state = 'waiting' AND b.position <= a.position)"
                        + " FROM seating_place a WHERE a.attendance = ? AND a.state = 'waiting'")
                .param(who.value())
                .query(Integer.class)
                .optional();
    }

    /** Whether somebody who comes now finds no room. */
    public boolean isFull(ActionId action) {
        return jdbc.sql("SELECT capacity IS NOT NULL AND taken >= capacity FROM seating_action WHERE action = ?")
                .param(action.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
