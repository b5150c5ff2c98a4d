package org.tadamon.api.vault;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wraps secrets anew, some at a time. One that was destroyed since it was read is not stored again. */
final class Rewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);

    private static final String UNDER_OLD = """
            SELECT s.subject, s.scope, s.epoch, s.wrapped, k.epoch FROM vault_secret s JOIN
              (SELECT scope, max(epoch) AS epoch FROM vault_wrapping_key GROUP BY scope HAVING count(*) > 1) k
              ON k.scope = s.scope AND k.epoch > s.epoch
            WHERE s.ctid >= ?::tid AND s.ctid < ?::tid""";

    private static final String WRAP_ANEW = """
            UPDATE vault_secret s SET epoch = n.epoch, wrapped = n.wrapped
            FROM unnest(?::uuid[], ?::int[], ?::int[], ?::bytea[]) AS n (subject, was, epoch, wrapped)
            WHERE s.subject = n.subject AND s.epoch = n.was""";

    private record Secret(UUID subject, UUID scope, int epoch, byte[] wrapped, int next) {}

    private final JdbcClient jdbc;
    private final ScopeKeys scopes;

    Rewrapping(JdbcClient jdbc, ScopeKeys scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** Those between two places that lie under a key after which another has begun; returns how many. */
    int between(String first, String end) {
        var under = jdbc.sql(UNDER_OLD)
                .params(first, end)
                .query((row, _) -> new Secret(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getBytes(4),
                        row.getInt(5)))
                .list();
        return under.isEmpty() ? 0 : store(under);
    }

    private int store(List<Secret> under) {
        var stored = new ArrayList<Secret>(under.size());
        var anew = new ArrayList<byte[]>(under.size());
        for (var secret : under) {
            var wrapped = anew(secret);
            if (wrapped != null) {
                stored.add(secret);
                anew.add(wrapped);
            }
        }
        return jdbc.sql(WRAP_ANEW)
                .param(stored.stream().map(Secret::subject).toArray(UUID[]::new))
                .param(stored.stream().map(Secret::epoch).toArray(Integer[]::new))
                .param(stored.stream().map(Secret::next).toArray(Integer[]::new))
                .param(anew.toArray(byte[][]::new))
                .update();
    }

    /** Nothing where the scope has just been destroyed, and where nobody could open it anyway. */
    private byte @Nullable [] anew(Secret secret) {
        var before = scopes.wrapping(secret.scope, secret.epoch);
        var next = scopes.wrapping(secret.scope, secret.next);
        if (before == null || next == null) {
            return null;
        }
        try {
            return Crypto.wrap(next, Crypto.unwrap(before, secret.wrapped));
        } catch (GeneralSecurityException tampered) {
            LOG.warn("A secret of {} does not belong to its key of epoch {}, which stays", secret.scope, secret.epoch);
            return null;
        }
    }
}
