package org.tadamon.projections.powerview;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.projections.powerview.Acts.Done;
import org.tadamon.projections.powerview.Acts.Held;

/** What the view is kept in. */
final class PowerDocuments {

    private PowerDocuments() {}

    static Document act(String id, @Nullable String organisation, Done done) {
        return document(id, PowerViewProjection.ACT, organisation)
                .append("act", done.act().name())
                .append("by", done.by().toString());
    }

    static Document member(String id, String organisation, Held held) {
        return document(id, PowerViewProjection.MEMBER, organisation)
                .append("account", held.account().toString())
                .append("roles", List.of())
                .append("version", -1L);
    }

    static Document document(String id, String type, @Nullable String organisation) {
        return new Document("_id", id).append("type", type).append("organisation", organisation);
    }
}
