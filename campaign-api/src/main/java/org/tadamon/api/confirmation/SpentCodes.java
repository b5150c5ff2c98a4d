package org.tadamon.api.confirmation;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.tadamon.api.grouping.Columns;
import org.tadamon.api.grouping.GroupWriter;

/** Makes each code work once: for everybody who confirms at the same time in one statement. */
@Component
@DependsOnDatabaseInitialization
class SpentCodes implements AutoCloseable {

    private static final int GROUP = 512;
    private static final int CAPACITY = 8_192;
    private static final String END = """
            UPDATE signature_slot s SET round = s.round + 1, code_until = NULL, tries = 0, mails = 0, confirmed = true
            FROM unnest(?::uuid[], ?::int[]) AS a (signature, round)
            WHERE s.signature = a.signature AND s.round = a.round RETURNING s.signature""";

    private record Code(UUID signature, int round) {}

    private final DataSource dataSource;
    private final GroupWriter<Code, Boolean> writer;

    SpentCodes(DataSource dataSource) {
        this.dataSource = dataSource;
        this.writer = new GroupWriter<>("code-spender", GROUP, CAPACITY, this::spend);
    }

    /** The code of this round works no more; whether it was this call that saw to it. */
    boolean spend(UUID signature, int round) {
        return writer.write(new Code(signature, round));
    }

    @Override
    public void close() {
        writer.close();
    }

    /** Of several who spend the same, the first one has. */
    private List<Boolean> spend(List<Code> group) throws SQLException {
        try (var connection = dataSource.getConnection();
                var end = connection.prepareStatement(END)) {
            new Columns<>(end, group).add("uuid", Code::signature).add("int4", Code::round);
            Set<UUID> left = new HashSet<>();
            try (var rows = end.executeQuery()) {
                while (rows.next()) {
                    left.add(rows.getObject(1, UUID.class));
                }
            }
            return group.stream().map(code -> left.remove(code.signature)).toList();
        }
    }
}
