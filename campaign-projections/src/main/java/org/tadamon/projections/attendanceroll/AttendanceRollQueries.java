package org.tadamon.projections.attendanceroll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;

/** Answers who comes. Whoever asks must have shown that they may. */
public final class AttendanceRollQueries {

    private static final int AT_ONCE = 1_000;

    private final MongoCollection<Document> roll;

    /** Reads from this database. */
    public AttendanceRollQueries(MongoDatabase database) {
        roll = database.getCollection(AttendanceRollProjection.NAME);
    }

    /** This one; empty where the read model has not come so far, or there is none. */
    public Optional<AttendanceLine> find(AttendanceId id) {
        return these(List.of(id)).stream().findFirst();
    }

    /** These, in no order. */
    public List<AttendanceLine> these(Collection<AttendanceId> ids) {
        return roll.find(in("_id", ids.stream().map(AttendanceId::toString).toList()))
                .map(AttendanceDocument::read)
                .into(new ArrayList<>());
    }

    /** A page of those who come, in the order of the ledger. */
    public List<AttendanceLine> answer(ListAttendances query) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq("action", query.action().toString()));
        conditions.add(eq("erased", false));
        conditions.add(gt("position", query.after() == null ? -1L : query.after()));
        if (query.status() != null) {
            conditions.add(eq("status", query.status().name()));
        }
        if (query.helps() != null) {
            conditions.add(or(
                    eq("promise.offers", query.helps().name()),
                    eq("role", query.helps().name())));
        }
        if (query.needs() != null) {
            conditions.add(eq("promise.needs", query.needs().name()));
        }
        return roll.find(and(conditions))
                .sort(ascending("position"))
                .limit(query.limit())
                .map(AttendanceDocument::read)
                .into(new ArrayList<>());
    }

    /** How many come, and what with. */
    public RollFigures figures(ActionId action) {
        var people = new EnumMap<AttendanceStatus, Integer>(AttendanceStatus.class);
        var needs = new EnumMap<Need, Integer>(Need.class);
        var offers = new EnumMap<HelpingRole, Integer>(HelpingRole.class);
        var roles = new EnumMap<HelpingRole, Integer>(HelpingRole.class);
        Map<String, Integer> sources = new TreeMap<>();
        int came = 0;
        for (var one : everybody(action)) {
            came += one.came();
            boolean comes = one.status() == AttendanceStatus.COMING;
            if (comes || !one.erased()) {
                people.merge(one.status(), one.promise().people(), Integer::sum);
            }
            if (comes) {
                one.promise().needs().forEach(need -> needs.merge(need, 1, Integer::sum));
                add(one.promise().offers(), offers);
                add(one.role(), roles);
                if (one.source() != null) {
                    sources.merge(one.source(), one.promise().people(), Integer::sum);
                }
            }
        }
        return new RollFigures(people, needs, offers, roles, sources, came);
    }

    /**
     * Some at a time: a server may else send all of them in one message, which no client takes once they are very many.
     */
    private MongoIterable<AttendanceLine> everybody(ActionId action) {
        return roll.find(eq("action", action.toString())).batchSize(AT_ONCE).map(AttendanceDocument::read);
    }

    private static void add(@Nullable HelpingRole role, Map<HelpingRole, Integer> to) {
        if (role != null) {
            to.merge(role, 1, Integer::sum);
        }
    }
}
