package org.tadamon.projections.partnership;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.coalition.Parties;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.coalition.Terms;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.partnership.PartnershipView.Joined;
import org.tadamon.projections.partnership.PartnershipView.Move;
import org.tadamon.projections.partnership.PartnershipView.What;

/** A partnership as it lies in MongoDB, and back. Instants of terms lie there as text: their hash must come out. */
final class PartnershipDocument {

    private PartnershipDocument() {}

    static Document of(Terms terms) {
        var until = terms.until();
        return new Document("texts", new Document(Map.copyOf(terms.texts())))
                .append("sees", terms.sees().stream().map(Sight::name).toList())
                .append("sources", List.copyOf(terms.sources()))
                .append("from", terms.from().toString())
                .append("until", until == null ? null : until.toString());
    }

    static Document grant(Terms terms, Instant at, long position) {
        return new Document("terms", of(terms)).append("at", Date.from(at)).append("position", position);
    }

    static Document move(What what, Instant at, AccountId by, String reason) {
        return new Document("what", what.name())
                .append("at", Date.from(at))
                .append("by", by.toString())
                .append("reason", reason);
    }

    static PartnershipView read(Document partnership) {
        var offered = partnership.get("offered", Document.class);
        return new PartnershipView(
                PartnershipId.of(partnership.getString("_id")),
                new Parties(
                        CampaignId.of(partnership.getString("campaign")),
                        OrganisationId.of(partnership.getString("lead")),
                        OrganisationId.of(partnership.getString("partner"))),
                joined(partnership.getList("grants", Document.class)),
                offered == null ? null : terms(offered),
                partnership.getList("moves", Document.class).stream()
                        .map(PartnershipDocument::move)
                        .toList()
                        .reversed());
    }

    /** Who lets its terms run out before accepting others has been away in between, and comes anew. */
    private static @Nullable Joined joined(List<Document> grants) {
        Joined joined = null;
        for (var grant : grants) {
            var terms = terms(grant.get("terms", Document.class));
            var at = grant.getDate("at").toInstant();
            joined = joined == null || joined.terms().hasRunOutAt(at)
                    ? new Joined(terms, at, grant.getLong("position"))
                    : new Joined(terms, joined.since(), joined.sincePosition());
        }
        return joined;
    }

    private static Terms terms(Document terms) {
        var texts = new TreeMap<String, String>();
        terms.get("texts", Document.class).forEach((language, text) -> texts.put(language, (String) text));
        var sees = EnumSet.noneOf(Sight.class);
        terms.getList("sees", String.class).forEach(sight -> sees.add(Sight.valueOf(sight)));
        var until = terms.getString("until");
        return new Terms(
                texts,
                sees,
                new TreeSet<>(terms.getList("sources", String.class)),
                Instant.parse(terms.getString("from")),
                until == null ? null : Instant.parse(until));
    }

    private static Move move(Document move) {
        return new Move(
                What.valueOf(move.getString("what")),
                move.getDate("at").toInstant(),
                AccountId.of(move.getString("by")),
                move.getString("reason"));
    }
}
