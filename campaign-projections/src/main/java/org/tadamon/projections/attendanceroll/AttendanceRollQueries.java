package org.tadamon.projections.attendanceroll;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceId;

/** Answers who comes. Whoever asks must have shown that they may. */
public final class AttendanceRollQueries {

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

    /** How many come, and what with; MongoDB adds up those who are alike, of whom there may be very many. */
    public RollFigures figures(ActionId action) {
        var alike = new Document("status", "$status")
                .append("erased", "$erased")
                .append("needs", "$promise.needs")
                .append("offers", "$promise.offers")
                .append("role", "$role")
                .append("source", "$source");
        var sums = new RollSums();
        roll.aggregate(List.of(
                        match(eq("action", action.toString())),
                        group(alike, sum("many", 1), sum("people", "$promise.people"), sum("came", "$came"))))
                .forEach(sums::add);
        return sums.figures();
    }
}
