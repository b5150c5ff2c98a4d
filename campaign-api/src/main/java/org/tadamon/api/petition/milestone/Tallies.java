package org.tadamon.api.petition.milestone;

import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;

/** Keeps the tallies in PostgreSQL. One that is further than what is to be kept stays as it is. */
@Component
@DependsOnDatabaseInitialization
class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tally of(PetitionId petition) {
        return jdbc.sql("SELECT counted, highest, sponsors, position FROM petition_tally WHERE petition = ?")
                .param(petition.value())
                .query((row, _) -> new Tally(
                        row.getLong("counted"),
                        row.getLong("highest"),
                        row.getObject("sponsors", Integer.class),
                        row.getLong("position")))
                .optional()
                .orElse(Tally.NONE);
    }

    void keep(Map<PetitionId, Tally> tallies) {
        tallies.forEach((petition, tally) -> keep(petition.value(), tally));
    }

    private void keep(UUID petition, Tally tally) {
        jdbc.sql("""
                INSERT INTO petition_tally AS kept (petition, counted, highest, sponsors, position)
                VALUES (:petition, :counted, :highest, :sponsors, :position)
                ON CONFLICT (petition) DO UPDATE
                SET counted = excluded.counted, highest = excluded.highest,
                    sponsors = excluded.sponsors, position = excluded.position
                WHERE kept.position < excluded.position""")
                .param("petition", petition)
                .param("counted", tally.counted())
                .param("highest", tally.highest())
                .param("sponsors", tally.sponsors(), Types.INTEGER)
                .param("position", tally.position())
                .update();
    }
}
