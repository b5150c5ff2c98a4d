package org.tadamon.projections.signaturecount;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.tadamon.core.petition.PetitionId;

/** Answers how many have signed. */
public final class SignatureCountQueries {

    private final MongoCollection<Document> counts;
    private final Clock clock;

    /** Reads from this database. */
    public SignatureCountQueries(MongoDatabase database, Clock clock) {
        this.counts = database.getCollection(SignatureCountProjection.NAME);
        this.clock = clock;
    }

    /** Everything that is counted of a petition; zero of one nobody has signed. */
    public SignatureCount answer(CountSignatures query) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var count = new SignatureCount(0, new TreeMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), today);
        long total = 0;
        for (var share : counts.find(eq("petition", query.petitionId().toString()))) {
            var day = LocalDate.parse(share.getString("day"));
            total += share.get("total", Number.class).longValue();
            each(share, "hours", (hour, n) -> count.byHour().merge(hourOf(day, hour), n, Long::sum));
            each(share, "sources", (source, n) -> count.bySource().merge(source, n, Long::sum));
            each(share, "areas", (area, n) -> {
                count.byArea().merge(area, n, Long::sum);
                if (day.isBefore(today)) {
                    count.byAreaBefore().merge(area, n, Long::sum);
                }
            });
        }
        return new SignatureCount(total, count.byHour(), count.byArea(), count.byAreaBefore(), count.bySource(), today);
    }

    /** Only the totals, of several petitions at once; zero is left out. */
    public Map<PetitionId, Long> totals(Collection<PetitionId> petitions) {
        var totals = new HashMap<PetitionId, Long>();
        counts.find(in("petition", petitions.stream().map(PetitionId::toString).toList()))
                .projection(include("petition", "total"))
                .forEach(share -> totals.merge(
                        PetitionId.of(share.getString("petition")),
                        share.get("total", Number.class).longValue(),
                        Long::sum));
        return totals;
    }

    /** Whether a signature given at this position, at this moment, is in the count by now. */
    public boolean hasCounted(PetitionId petition, String signatureId, Instant at, long position) {
        var key = new CountBatch.Key(
                petition.toString(), LocalDate.ofInstant(at, ZoneOffset.UTC), Stripe.of(signatureId));
        var share = counts.find(eq(key.toString())).projection(include("at")).first();
        return share != null && share.getLong("at") >= position;
    }

    private static void each(Document share, String heading, BiConsumer<String, Long> consumer) {
        var numbers = share.get(heading, Document.class);
        if (numbers != null) { // the first letter only keeps a code of digits from looking like a place in a list
            numbers.forEach((key, n) -> consumer.accept(key.substring(1), ((Number) n).longValue()));
        }
    }

    private static Instant hourOf(LocalDate day, String hour) {
        return day.atTime(Integer.parseInt(hour), 0).toInstant(ZoneOffset.UTC);
    }
}
