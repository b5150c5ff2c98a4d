package org.tadamon.projections.signerroll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How a signature's status lies in MongoDB: what was decided by the mail, by the signer and by moderators is kept
 * apart, as the signature itself keeps it, so that undoing one never undoes another. Moderators' decisions are told
 * first.
 */
final class Standing {

    /** Held or removed; not there when it is neither. */
    static final String KEPT = "kept";

    /** Whether the signer took it back. */
    static final String WITHDRAWN = "withdrawn";

    /** Whether nothing more is asked of the signer. */
    static final String CONFIRMED = "confirmed";

    private Standing() {}

    static SignerStatus statusOf(Document signer) {
        var kept = signer.getString(KEPT);
        if (kept != null) {
            return SignerStatus.valueOf(kept);
        }
        if (signer.getBoolean(WITHDRAWN)) {
            return SignerStatus.WITHDRAWN;
        }
        return signer.getBoolean(CONFIRMED) ? SignerStatus.COUNTS : SignerStatus.PENDING;
    }

    static boolean countsIfFree(Document signer) {
        return !signer.getBoolean(WITHDRAWN) && signer.getBoolean(CONFIRMED);
    }

    /** Matches the signers of whom {@link #statusOf} says this. */
    static Bson is(SignerStatus status) {
        return switch (status) {
            case HELD, REMOVED -> eq(KEPT, status.name());
            case WITHDRAWN -> and(exists(KEPT, false), eq(WITHDRAWN, true));
            case PENDING -> and(exists(KEPT, false), eq(WITHDRAWN, false), eq(CONFIRMED, false));
            case COUNTS -> and(exists(KEPT, false), eq(WITHDRAWN, false), eq(CONFIRMED, true));
        };
    }
}
