package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.signerlist.ListColumns;
import org.tadamon.core.signerlist.ListFormat;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.core.signerlist.SignerListEvent.ListCancelled;
import org.tadamon.core.signerlist.SignerListEvent.ListForgotten;
import org.tadamon.core.signerlist.SignerListEvent.ListMade;
import org.tadamon.core.signerlist.SignerListEvent.ListOrdered;
import org.tadamon.core.signerlist.SignerListEvent.ListTaken;
import org.tadamon.core.signerlist.SignerListEvent.ListTooShort;
import org.tadamon.core.signerlist.SignerListId;
import org.tadamon.core.signerlist.Taking;

/** Lists of signers to rehearse with. */
public final class Listed {

    /** Names in one area, for a hearing. */
    public static final ListOrder ORDER =
            new ListOrder(ListKind.NAMES, new OrganisationId(new UUID(7, 1)), "E1", "For the hearing");

    /** A copy. */
    public static final Taking COPY = new Taking(ListFormat.CSV, ListColumns.PLAIN, "ar", "7GK2M0XQ", 11);

    /** Until when lists are kept. */
    public static final Instant UNTIL = NOW.plus(Duration.ofDays(7));

    private Listed() {}

    /** The list of this number. */
    public static SignerListId list(int number) {
        return new SignerListId(new UUID(0x4024, 0x8000_0000_0000_0000L + number));
    }

    /** It was ordered. */
    public static ListOrdered ordered(int number) {
        return new ListOrdered(list(number), PETITION, ORDER, RIMA);
    }

    /** It was made. */
    public static ListMade made(int number) {
        return new ListMade(list(number), PETITION, 12, UNTIL);
    }

    /** It was taken along. */
    public static ListTaken taken(int number) {
        return new ListTaken(list(number), PETITION, COPY, SAMI);
    }

    /** It was not made. */
    public static ListCancelled cancelled(int number) {
        return new ListCancelled(list(number), PETITION, SAMI);
    }

    /** There were too few. */
    public static ListTooShort tooShort(int number) {
        return new ListTooShort(list(number), PETITION);
    }

    /** Its time was over. */
    public static ListForgotten forgotten(int number) {
        return new ListForgotten(list(number), PETITION);
    }

    /** A part of a long history. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>(List.of(ordered(10 * part), ordered(10 * part + 1), ordered(10 * part + 2)));
        all.addAll(List.of(made(10 * part), taken(10 * part), cancelled(10 * part + 1), tooShort(10 * part + 2)));
        if (part > 0) {
            all.addAll(List.of(taken(10 * part - 10), forgotten(10 * part - 10)));
        }
        return all.toArray();
    }
}
