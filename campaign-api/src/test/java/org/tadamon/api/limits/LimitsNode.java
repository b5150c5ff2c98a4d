package org.tadamon.api.limits;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.sharedkey.SharedKeys;
import org.tadamon.api.vault.MasterKey;

/** What one node knows of limits, to be tried without the rest of it. */
public record LimitsNode(SharedKeys keys, NetworkTags tags, SharedCounts counts, LimitSettings settings) {

    /**
     * Limits as small as a test needs them: 3 are free, 6 are not held, 10 of a domain; proofs cost next to nothing.
     */
    public static final LimitSettings SMALL = new LimitSettings(3, 6, 10, 2, 4, Duration.ofSeconds(20), 2, false);

    /** A node on this database. */
    public static LimitsNode on(DataSource database, Path folder, Clock clock) {
        var keys = new SharedKeys(JdbcClient.create(database), MasterKey.in(folder.resolve("master.key")));
        var tags = new NetworkTags(keys, clock);
        var counts = new SharedCounts(new CountTable(new JdbcTemplate(database)), tags, SMALL, clock);
        return new LimitsNode(keys, tags, counts, SMALL);
    }
}
