package org.tadamon.api.export.facts;

import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.export.ExportId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the facts of each export, once they are gathered. */
@Component
@DependsOnDatabaseInitialization
public class StoredFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps them; gathered twice, they are the same. */
    public void keep(ExportId id, ExportFacts facts) {
        jdbc.sql("INSERT INTO export_facts (export, facts) VALUES (?, ?)"
                        + " ON CONFLICT (export) DO UPDATE SET facts = EXCLUDED.facts")
                .params(id.value(), JSON.writeValueAsBytes(facts))
                .update();
    }

    /** The facts of an export; empty until they are gathered. */
    public Optional<ExportFacts> find(ExportId id) {
        return jdbc.sql("SELECT facts FROM export_facts WHERE export = ?")
                .param(id.value())
                .query(byte[].class)
                .optional()
                .map(json -> JSON.readValue(json, ExportFacts.class));
    }
}
