package org.tadamon.api.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.tadamon.api.secret.PrivateFile;

/** Lets nobody into the embedded PostgreSQL but the application, however many people share the machine. */
record HostAuthentication(String password) {

    private static final String RULES = "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    /** The password of this data folder, drawn at the first start. */
    static HostAuthentication in(Path data) {
        return new HostAuthentication(
                PrivateFile.readOrCreate(data.resolve("keys").resolve("postgres.password"), HostAuthentication::drawn));
    }

    private static String drawn() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * From now on the password is asked for. Done at every start; the first one, on new data, is the one that matters.
     */
    void require(DataSource asOwner, Path folder) throws IOException {
        var rules = folder.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(RULES)) {
            return;
        }
        try (var connection = asOwner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + password + "'"); // hex, drawn above
            Files.writeString(rules, RULES);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException("the password could not be set", failed));
        }
    }

    @Override
    public String toString() {
        return "<password>";
    }
}
