package org.tadamon.api.export.pack;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.export.facts.ExportFacts.Recipient;

/** The files of packages, in PostgreSQL, each in the place it was made in. */
@Component
@DependsOnDatabaseInitialization
class PackageFiles {

    /** Of those that are in every package of an export. */
    static final int SHARED = 0;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PackageFiles(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Keeps all that is kept in this work, or none of it. */
    void together(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    /** Keeps the package for somebody. */
    void keep(UUID place, int ordinal, Recipient to, Map<String, byte[]> files) {
        var who = to.who();
        jdbc.sql("INSERT INTO export_package (place, ordinal, level, area, office, name) VALUES (?, ?, ?, ?, ?, ?)")
                .params(place, ordinal, to.level(), who.areaCode(), who.office(), who.name())
                .update();
        keep(place, ordinal, files);
    }

    /** Keeps these files. */
    void keep(UUID place, int ordinal, Map<String, byte[]> files) {
        files.forEach(
                (name, bytes) -> jdbc.sql("INSERT INTO export_file (place, ordinal, name, bytes) VALUES (?, ?, ?, ?)")
                        .params(place, ordinal, name, bytes)
                        .update());
    }

    /** Those of one package, or those that are in all; none where they were forgotten. */
    SortedMap<String, byte[]> of(UUID place, int ordinal) {
        var files = new TreeMap<String, byte[]>();
        jdbc.sql("SELECT name, bytes FROM export_file WHERE place = ? AND ordinal = ?")
                .params(place, ordinal)
                .query(row -> {
                    files.put(row.getString(1), row.getBytes(2));
                });
        return files;
    }

    /** One that is in all of them; empty where there is none. */
    byte[] shared(UUID place, String name) {
        return jdbc.sql("SELECT bytes FROM export_file WHERE place = ? AND ordinal = ? AND name = ?")
                .params(place, SHARED, name)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    /** Whether they were not forgotten. */
    boolean areThere(UUID place) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM export_file WHERE place = ? AND ordinal = ?)")
                .params(place, SHARED)
                .query(Boolean.class)
                .single();
    }
}
