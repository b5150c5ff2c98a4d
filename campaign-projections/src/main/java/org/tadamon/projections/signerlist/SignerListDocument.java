package org.tadamon.projections.signerlist;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.ListColumns;
import org.tadamon.core.signerlist.ListFormat;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;
import org.tadamon.core.signerlist.SignerListEvent.ListTaken;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.Taking;
import org.tadamon.projections.signerlist.SignerListView.Copy;

/** A list as it lies in MongoDB, and back. */
final class SignerListDocument {

    private SignerListDocument() {}

    static Document of(ListOrdered event, Instant at, long position) {
        var order = event.order();
        return new Document("_id", event.listId().toString())
                .append("petition", event.petitionId().toString())
                .append("kind", order.kind().name())
                .append("organisation", Objects.toString(order.organisation(), null))
                .append("area", order.areaCode())
                .append("reason", order.reason())
                .append("by", event.by().toString())
                .append("orderedAt", Date.from(at))
                .append("state", ListState.ORDERED.name())
                .append("rows", 0)
                .append("position", position)
                .append("copies", List.of());
    }

    static Document of(ListTaken event, Instant at) {
        var taking = event.taking();
        return new Document("format", taking.format().name())
                .append("columns", taking.columns().name())
                .append("language", taking.language())
                .append("mark", taking.mark())
                .append("rows", taking.rows())
                .append("by", event.by().toString())
                .append("at", Date.from(at));
    }

    static SignerListView read(Document one) {
        var keptUntil = one.getDate("keptUntil");
        var organisation = one.getString("organisation");
        return new SignerListView(
                SignerListId.of(one.getString("_id")),
                PetitionId.of(one.getString("petition")),
                new ListOrder(
                        ListKind.valueOf(one.getString("kind")),
                        organisation == null ? null : OrganisationId.of(organisation),
                        one.getString("area"),
                        one.getString("reason")),
                AccountId.of(one.getString("by")),
                one.getDate("orderedAt").toInstant(),
                ListState.valueOf(one.getString("state")),
                one.getInteger("rows"),
                keptUntil == null ? null : keptUntil.toInstant(),
                one.getLong("position"),
                one.getList("copies", Document.class).stream()
                        .map(SignerListDocument::copy)
                        .toList());
    }

    private static Copy copy(Document one) {
        return new Copy(
                new Taking(
                        ListFormat.valueOf(one.getString("format")),
                        ListColumns.valueOf(one.getString("columns")),
                        one.getString("language"),
                        one.getString("mark"),
                        one.getInteger("rows")),
                AccountId.of(one.getString("by")),
                one.getDate("at").toInstant());
    }
}
