package org.tadamon.api.signerlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.signerlist.rows.RowReader.Read;
import org.tadamon.api.signerlist.rows.RowSource;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.core.signerlist.SignerListId;

/** Lists that are not made yet: nothing makes any as long as somebody else has the lock for it. */
@RunningApplication
class SignerListsStopAndGoOnTest {

    private static final String LOCK = "SELECT pg_advisory_lock(8359176406)";

    @Autowired
    private Api api;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignerListViews views;

    @Autowired
    private RowSource source;

    @Autowired
    private StoredRows stored;

    private Lists lists;
    private Connection somebodyElse;

    @BeforeEach
    void begin() throws SQLException {
        lists = new Lists(api, api.openPetition(Map.of()));
        for (int i = 0; i < 12; i++) {
            lists.signs("Person " + i, "hidden", "LB");
        }
        somebodyElse = database.getConnection();
        try (var lock = somebodyElse.createStatement()) {
            lock.execute(LOCK);
        }
    }

    @AfterEach
    void letGo() throws SQLException {
        if (!somebodyElse.isClosed()) {
            try (var unlock = somebodyElse.createStatement()) {
                unlock.execute(LOCK.replace("_lock", "_unlock"));
            }
            somebodyElse.close();
        }
    }

    /** As a node leaves it that is killed after the first five. */
    private void halfMade(String id) throws Throwable {
        var list = views.known(SignerListId.of(id));
        soon(() -> assertThat(first(id).rows()).hasSize(12));
        var five = first(id).rows().subList(0, 5);
        var fifth = jdbc.sql("SELECT position FROM ledger_event WHERE aggregate = ? AND name = 'signature.given'")
                .param(five.getLast().signature())
                .query(Long.class)
                .single();
        var secret = stored.secret(list.petitionId(), list.listId()).orElseThrow();
        stored.keep(list.listId(), 1, new Read(five, fifth, false), secret);
    }

    private Read first(String id) {
        var list = views.known(SignerListId.of(id));
        try (var rows = source.read(list.petitionId(), list.order(), list.position(), Optional.empty())) {
            return rows.next();
        }
    }

    private int parts(String id) {
        return jdbc.sql("SELECT count(*) FROM signer_list_part WHERE list = ?")
                .param(UUID.fromString(id))
                .query(Integer.class)
                .single();
    }

    @Test
    void goOnWhereANodeWasKilledAndNobodyIsInThemTwice() throws Throwable {
        var id = lists.order(Map.of()).json().get("id").asString();
        halfMade(id);
        assertThat(lists.copy(id, Map.of("format", "csv")).statusCode())
                .as("nothing half")
                .isEqualTo(409);
        letGo();
        soon(() -> assertThat(lists.read(id).get("state").asString()).isEqualTo("made"));
        assertThat(lists.names(id)).hasSize(12).doesNotHaveDuplicates();
        assertThat(parts(id)).as("the first part was kept").isEqualTo(2);
    }

    @Test
    void canBeCancelledAndNothingOfThemIsKept() throws Throwable {
        var id = lists.order(Map.of()).json().get("id").asString();
        halfMade(id);
        var path = "/api/v1/signer-lists/" + id + "/cancel";
        assertThat(api.postAsOrganiser(path, Map.of()).status()).isLessThan(300);
        assertThat(api.postAsOrganiser(path, Map.of()).status()).isLessThan(300);
        letGo();
        soon(() -> assertThat(parts(id)).isZero());
        assertThat(lists.read(id).get("state").asString()).isEqualTo("cancelled");
        assertThat(lists.copy(id, Map.of("format", "csv")).statusCode()).isEqualTo(409);
    }
}
