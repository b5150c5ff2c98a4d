package org.tadamon.api.signature;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place a person has among those who sign a petition.
 *
 * @param signature the signature in it
 * @param epoch of the key the secret is wrapped with
 * @param wrapped the secret; empty unless it is {@link Whose#NEW} or {@link Whose#HAD}
 */
record Slot(UUID signature, int epoch, byte[] wrapped, Whose whose) {

    /** Whose a slot is. */
    enum Whose {
        /** Theirs from now on. */
        NEW,
        /** Theirs from before. */
        HAD,
        /** Theirs before they were forgotten, and their number stands. */
        FORGOTTEN,
        /** Nobody's: it was given up while they asked. */
        GONE
    }

    private static final String FIND = """
            SELECT s.signature, v.epoch, v.wrapped, s.forgotten FROM signature_slot s
                LEFT JOIN vault_secret v ON v.subject = s.signature
            WHERE s.petition = ? AND s.tag = ?""";

    /** The one that somebody has; {@link Whose#GONE} where there is none. */
    static Slot had(Connection connection, UUID petition, byte[] tag) throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setObject(1, petition);
            find.setBytes(2, tag);
            try (var slot = find.executeQuery()) {
                return slot.next() ? had(slot) : without(new UUID(0, 0), Whose.GONE);
            }
        }
    }

    private static Slot had(ResultSet slot) throws SQLException {
        var signature = slot.getObject(1, UUID.class);
        byte @Nullable [] wrapped = slot.getBytes(3);
        return wrapped == null
                ? without(signature, slot.getBoolean(4) ? Whose.FORGOTTEN : Whose.GONE)
                : new Slot(signature, slot.getInt(2), wrapped, Whose.HAD);
    }

    private static Slot without(UUID signature, Whose whose) {
        return new Slot(signature, 0, new byte[0], whose);
    }

    @Override
    public String toString() {
        return "<slot>";
    }
}
