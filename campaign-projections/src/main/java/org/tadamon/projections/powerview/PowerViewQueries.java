package org.tadamon.projections.powerview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.powerview.PowerView.Decider;
import org.tadamon.projections.powerview.PowerView.Holder;

/** Answers how power is spread. */
public final class PowerViewQueries {

    private static final List<String> MODERATING = Arrays.stream(Act.values())
            .filter(Act::isOfModerators)
            .map(Act::name)
            .toList();

    private final MongoCollection<Document> documents;

    /** Reads from this database. */
    public PowerViewQueries(MongoDatabase database) {
        documents = database.getCollection(PowerViewProjection.NAME);
    }

    /** All of it, as of the moment asked for. */
    public PowerView answer(ShowPower query) {
        var waited = documents
                .find(matching(PowerViewProjection.CASE, query))
                .map(Waited::read)
                .into(new ArrayList<>());
        return new PowerView(
                deciders(query),
                Stream.of(Kind.values())
                        .map(kind -> Waited.waits(kind, waited, query.now()))
                        .toList(),
                Waited.months(waited),
                holders(query));
    }

    private List<Decider> deciders(ShowPower query) {
        var counts = new HashMap<AccountId, Map<Act, Long>>();
        var done = and(eq("type", PowerViewProjection.ACT), in("petition", petitions(query)));
        for (var each : documents.find(or(matching(PowerViewProjection.ACT, query), done))) {
            counts.computeIfAbsent(AccountId.of(each.getString("by")), _ -> new EnumMap<>(Act.class))
                    .merge(Act.valueOf(each.getString("act")), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(each -> new Decider(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Decider::total)
                        .reversed()
                        .thenComparing(each -> each.account().toString()))
                .toList();
    }

    private List<String> petitions(ShowPower query) {
        var theirs = in("organisation", ids(query));
        return documents
                .find(and(
                        eq("type", PowerViewProjection.PETITION),
                        query.platform() ? or(theirs, eq("organisation", null)) : theirs))
                .map(petition -> petition.getString("_id"))
                .into(new ArrayList<>());
    }

    private List<Holder> holders(ShowPower query) {
        return documents
                .find(and(eq("type", PowerViewProjection.MEMBER), in("organisation", ids(query))))
                .map(PowerViewQueries::holder)
                .into(new ArrayList<>())
                .stream()
                .filter(holder -> !holder.roles().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Holder holder) -> -holder.roles().size())
                        .thenComparing(holder -> holder.account().toString()))
                .toList();
    }

    private static Holder holder(Document member) {
        var roles = EnumSet.noneOf(Role.class);
        member.getList("roles", String.class).forEach(role -> roles.add(Role.valueOf(role)));
        return new Holder(
                OrganisationId.of(member.getString("organisation")),
                AccountId.of(member.getString("account")),
                Collections.unmodifiableSet(roles));
    }

    /** What the platform's moderators did and should do is theirs wherever the petition belongs. */
    private static Bson matching(String type, ShowPower query) {
        var theirs = in("organisation", ids(query));
        return and(
                eq("type", type), query.platform() ? or(theirs, exists("act", false), in("act", MODERATING)) : theirs);
    }

    private static List<String> ids(ShowPower query) {
        return query.organisations().stream().map(OrganisationId::toString).toList();
    }
}
