package org.tadamon.api.export.pack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadamon.api.ids.Ids;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.ExportId;

/**
 * Where packages are made, each time in a place of its own: the one that stands for an export is replaced only by one
 * that is whole. And whose words are told where, so that they are told nowhere as soon as that ends.
 */
@Component
@DependsOnDatabaseInitialization
class Places {

    private static final String SAYING = "place IN (SELECT place FROM export_reason WHERE comment = ?)";
    private static final String OF_PETITION = "place IN (SELECT place FROM export_reason WHERE petition = ?)";

    private static final String STANDING = "place IN (SELECT place FROM export_place WHERE export = ? AND current)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Places(JdbcClient jdbc, TransactionTemplate transaction, Ids ids) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * A new one; what was half made in another is forgotten. On disk before anybody's words are opened: whoever takes
     * them back from then on has them forgotten here.
     */
    UUID begin(ExportId id, UUID petition, List<CommentId> reasons) {
        var place = ids.next();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM export_place WHERE export = ? AND NOT current")
                    .param(id.value())
                    .update();
            jdbc.sql("INSERT INTO export_place (place, export) VALUES (?, ?)")
                    .params(place, id.value())
                    .update();
            reasons.forEach(reason -> jdbc.sql("INSERT INTO export_reason (place, comment, petition) VALUES (?, ?, ?)")
                    .params(place, reason.value(), petition)
                    .update());
        });
        return place;
    }

    /** Only these are told in it. */
    void keepOnly(UUID place, List<CommentId> reasons) {
        jdbc.sql("DELETE FROM export_reason WHERE place = ? AND comment <> ALL(?)")
                .params(place, reasons.stream().map(CommentId::value).toArray(UUID[]::new))
                .update();
    }

    /** Whose words are told in it. */
    List<CommentId> reasons(UUID place) {
        return jdbc.sql("SELECT comment FROM export_reason WHERE place = ?")
                .param(place)
                .query((row, _) -> new CommentId(Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list();
    }

    /** Whether it is there: nothing said in it was taken back since it was begun. */
    boolean isThere(UUID place) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM export_place WHERE place = ?)")
                .param(place)
                .query(Boolean.class)
                .single();
    }

    /** The one that stands for an export. */
    Optional<UUID> current(ExportId id) {
        return jdbc.sql("SELECT place FROM export_place WHERE export = ? AND current")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** From now on it stands for the export, and the one before is forgotten; unless it was forgotten itself. */
    boolean settle(ExportId id, UUID place) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("DELETE FROM export_place WHERE export = ? AND place <> ?")
                    .params(id.value(), place)
                    .update();
            boolean settled = jdbc.sql("UPDATE export_place SET current = true WHERE place = ?")
                            .param(place)
                            .update()
                    == 1;
            if (!settled) {
                status.setRollbackOnly();
            }
            return settled;
        }));
    }

    /** Nothing of an export is kept any more. */
    void forget(ExportId id) {
        jdbc.sql("DELETE FROM export_place WHERE export = ?").param(id.value()).update();
    }

    /** No file is kept any more in which this is told. */
    void forgetSaying(CommentId reason) {
        forgetFiles(SAYING, reason.value());
    }

    /** No file is kept any more in which anything is told that was said to this petition. */
    void forgetSaidTo(UUID petition) {
        forgetFiles(OF_PETITION, petition);
    }

    /** No file is kept of those that stand for this export; for whom they were stays known, and what is being made. */
    void forgetFiles(ExportId id) {
        transaction.executeWithoutResult(_ -> deleteFiles(STANDING, id.value()));
    }

    /** First those that are still made, which may come to stand for their export meanwhile. */
    private void forgetFiles(String which, UUID of) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM export_place WHERE NOT current AND " + which)
                    .param(of)
                    .update();
            deleteFiles(which, of);
        });
    }

    private void deleteFiles(String which, UUID of) {
        jdbc.sql("DELETE FROM export_file WHERE " + which).param(of).update();
        jdbc.sql("DELETE FROM export_reason WHERE " + which).param(of).update();
    }
}
