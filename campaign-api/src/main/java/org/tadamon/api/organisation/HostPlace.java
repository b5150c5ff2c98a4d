package org.tadamon.api.organisation;

import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.ids.Ids;
import org.tadamon.core.organisation.OrganisationId;

/** The place of the one organisation that runs the platform. It is taken before anybody is founded in it. */
@Component
@DependsOnDatabaseInitialization
class HostPlace {

    private final JdbcClient jdbc;
    private final Ids ids;

    HostPlace(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * The id in that place, the same for whoever asks: should founding fail half way, the next try goes on from there.
     */
    OrganisationId id() {
        jdbc.sql("INSERT INTO platform_host (organisation) VALUES (?) ON CONFLICT DO NOTHING")
                .param(ids.next())
                .update();
        return new OrganisationId(jdbc.sql("SELECT organisation FROM platform_host")
                .query(UUID.class)
                .single());
    }
}
