package org.tadamon.api.proof;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.limits.LimitSettings;
import org.tadamon.api.sharedkey.SharedKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proofs of one node, to be tried without the rest of it. */
public final class ProofsNode {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProofsNode() {}

    /** On this database. */
    public static Proofs on(DataSource database, SharedKeys keys, LimitSettings settings, Clock clock) {
        var key = new ProofKey(keys);
        var challenges = new WorkChallenges(key, settings, clock);
        return new Proofs(
                challenges,
                new SparingChallenges(challenges),
                new Tickets(key, settings, clock),
                new SpentProofs(JdbcClient.create(database), key, clock));
    }

    /** A challenge as it goes over the wire. */
    public static JsonNode json(Challenge challenge) {
        return JSON.valueToTree(challenge);
    }
}
