package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentEvent.CommentApproved;
import org.tadamon.core.comment.CommentEvent.CommentGiven;
import org.tadamon.core.comment.CommentEvent.CommentPutBack;
import org.tadamon.core.comment.CommentEvent.CommentRejected;
import org.tadamon.core.comment.CommentEvent.CommentTakenBack;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;

/** One of each event of a comment, by the name it is stored under. */
final class GoldenComments {

    private static final PetitionId PETITION = GoldenPetitionEvents.PETITION;
    private static final SignatureId SIGNATURE = SignatureId.of("0b5f0a3c-54a5-4f0f-9a5b-2f5ad1a6c0de");
    private static final CommentId COMMENT = CommentId.of(SIGNATURE);
    private static final AccountId BY = AccountId.of("9a1f6a51-7a55-4a86-8d2e-0c8a9a3c7b10");
    private static final Personal WORDS = new Personal(
            Personal.VERSION,
            new KeyRef(PETITION.value(), SIGNATURE.value()),
            "signer.comment",
            "c2VhbGVkIGVsc2V3aGVyZQ==");

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry("comment.given", new CommentGiven(COMMENT, PETITION, SIGNATURE, 1, WORDS)),
            entry("comment.taken-back", new CommentTakenBack(COMMENT, PETITION, SIGNATURE)),
            entry("comment.approved", new CommentApproved(COMMENT, PETITION, SIGNATURE, 1, "", BY)),
            entry(
                    "comment.rejected",
                    new CommentRejected(COMMENT, PETITION, SIGNATURE, 1, "advertising", "Twice this week", BY)),
            entry("comment.put-back", new CommentPutBack(COMMENT, PETITION, SIGNATURE, 1, "Too hasty", BY)));

    private GoldenComments() {}
}
