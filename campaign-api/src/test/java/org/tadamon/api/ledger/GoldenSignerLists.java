package org.tadamon.api.ledger;

import java.time.Instant;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.ListColumns;
import org.tadamon.core.signerlist.ListFormat;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.core.signerlist.SignerListEvent;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.Taking;

/** One of each event of lists of signers, by the name it is stored under. */
final class GoldenSignerLists {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final SignerListId LIST = SignerListId.of("4f1c2a76-0f3e-4b55-8f83-6a3d3e0b9a51");
    private static final ListOrder ORDER = new ListOrder(
            ListKind.NAMES, OrganisationId.of("7b8e0a9c-2f44-4f0e-9d2f-5a1d6f1f3c20"), "E14000530", "For the hearing");
    private static final Taking COPY = new Taking(ListFormat.XLSX, ListColumns.PLAIN, "ar", "7GK2M0XQ", 12);

    static final Map<String, Object> ONE_OF_EACH = Map.of(
            "signer-list.ordered", new SignerListEvent.ListOrdered(LIST, PETITION, ORDER, BY),
            "signer-list.made", new SignerListEvent.ListMade(LIST, PETITION, 12, Instant.parse("2026-11-29T12:00:00Z")),
            "signer-list.too-short", new SignerListEvent.ListTooShort(LIST, PETITION),
            "signer-list.cancelled", new SignerListEvent.ListCancelled(LIST, PETITION, BY),
            "signer-list.taken", new SignerListEvent.ListTaken(LIST, PETITION, COPY, BY),
            "signer-list.forgotten", new SignerListEvent.ListForgotten(LIST, PETITION));

    private GoldenSignerLists() {}
}
