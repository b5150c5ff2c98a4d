package org.tadamon.projections.grouplog;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.holding.Group;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.grouplog.GroupLine.Undone;

/** Answers what was decided about groups. */
public final class GroupLogQueries {

    private final MongoCollection<Document> decisions;

    /** Reads from this database. */
    public GroupLogQueries(MongoDatabase database) {
        decisions = database.getCollection(GroupLogProjection.NAME);
    }

    /** One of them. */
    public Optional<GroupLine> find(GroupId id) {
        return Optional.ofNullable(decisions.find(eq(id.toString())).first()).map(GroupLogQueries::read);
    }

    /**
     * Those of a petition, the last first.
     *
     * @param before the key the last page ended with; {@link Long#MAX_VALUE} for the first
     */
    public List<GroupLine> of(PetitionId petition, long before, int limit) {
        return decisions
                .find(and(eq("petition", petition.toString()), lt("position", before)))
                .sort(descending("position"))
                .limit(limit)
                .map(GroupLogQueries::read)
                .into(new ArrayList<>());
    }

    private static GroupLine read(Document one) {
        return new GroupLine(
                GroupId.of(one.getString("_id")),
                new Group(
                        PetitionId.of(one.getString("petition")),
                        one.getString("heldFor"),
                        one.getString("area"),
                        one.getString("domain"),
                        one.getBoolean("asked"),
                        one.getLong("asOf")),
                Verdict.valueOf(one.getString("verdict")),
                one.getString("reasonCode"),
                one.getString("note"),
                AccountId.of(one.getString("by")),
                one.getDate("at").toInstant(),
                one.getLong("position"),
                effect(one.get("effect", Document.class)),
                undone(one.get("undone", Document.class)),
                effect(one.get("putBack", Document.class)));
    }

    private static @Nullable Undone undone(@Nullable Document undone) {
        return undone == null
                ? null
                : new Undone(
                        AccountId.of(undone.getString("by")),
                        undone.getDate("at").toInstant(),
                        undone.getString("reason"));
    }

    private static @Nullable Effect effect(@Nullable Document effect) {
        return effect == null ? null : new Effect(effect.getLong("signatures"), effect.getLong("moved"));
    }
}
