package org.tadamon.projections.signerroll;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent.SignatureGiven;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Signer;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.SignerLine.Named;

/** A signer as they lie in MongoDB, sealed, and back. */
final class SignerDocument {

    private static final String NAME = "signer.name";

    private SignerDocument() {}

    static Document of(SignatureGiven event, Instant at, long position) {
        var signer = event.signer();
        return new Document("petition", event.petitionId().toString())
                .append("position", position)
                .append("givenAt", Date.from(at))
                .append("name", of(signer.name()))
                .append("email", of(signer.email()))
                .append("visibility", signer.visibility().name())
                .append("language", signer.language())
                .append("area", event.tally().areaCode())
                .append("source", event.tally().source())
                .append("erased", false)
                .append(Standing.WITHDRAWN, false)
                .append(Standing.CONFIRMED, event.confirmation() == Confirmation.NOT_ASKED);
    }

    static SignerLine read(Document signer) {
        var id = SignatureId.of(signer.getString("_id"));
        var key = new KeyRef(PetitionId.of(signer.getString("petition")).value(), id.value());
        return new SignerLine(
                id,
                signer.getLong("position"),
                signer.getDate("givenAt").toInstant(),
                new Signer(
                        personal(signer.get("name", Document.class), key, NAME),
                        personal(signer.get("email", Document.class), key, "signer.email"),
                        Visibility.valueOf(signer.getString("visibility")),
                        signer.getString("language")),
                signer.getString("area"),
                signer.getString("source"),
                Standing.statusOf(signer),
                signer.getBoolean("erased", false),
                Standing.countsIfFree(signer));
    }

    static Named named(PetitionId petition, Document signer) {
        var id = SignatureId.of(signer.getString("_id"));
        var key = new KeyRef(petition.value(), id.value());
        return new Named(
                id,
                signer.getLong("position"),
                personal(signer.get("name", Document.class), key, NAME),
                signer.getString("area"),
                signer.getString("language"),
                signer.getDate("givenAt").toInstant());
    }

    private static Document of(Personal value) {
        return new Document("v", value.version()).append("c", value.sealed());
    }

    private static Personal personal(Document value, KeyRef key, String purpose) {
        return new Personal(value.getInteger("v"), key, purpose, value.getString("c"));
    }
}
