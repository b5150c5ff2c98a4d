package org.tadamon.api.signerlist.rows;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;

/** Finds in the ledger itself who must not be in a copy any more, so that no read model can be behind with it. */
@Component
@DependsOnDatabaseInitialization
public class ChangedMinds {

    private final JdbcClient jdbc;

    ChangedMinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Signatures of a petition of which anything happened since a position in the ledger that may take them out of a
     * list: withdrawn, erased, held, removed, shown to others than before, or a consent taken back.
     */
    public Set<UUID> since(PetitionId petition, long position) {
        return new HashSet<>(jdbc.sql("""
                SELECT DISTINCT aggregate FROM ledger_event
                WHERE position > ? AND name IN ('signature.withdrawn', 'signature.erased', 'signature.held',
                    'signature.removed', 'signature.visibility-changed', 'signature.consent-taken-back')
                AND convert_from(payload, 'UTF8')::jsonb ->> 'petitionId' = ?""")
                .params(position, petition.toString())
                .query(UUID.class)
                .list());
    }
}
