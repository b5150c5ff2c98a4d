package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;
import static org.tadamon.projections.rehearsal.Moderated.SAMI;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.export.ExportEvent.ExportCancelled;
import org.tadamon.core.export.ExportEvent.ExportDownloaded;
import org.tadamon.core.export.ExportEvent.ExportForNobody;
import org.tadamon.core.export.ExportEvent.ExportMade;
import org.tadamon.core.export.ExportEvent.ExportMadeAgain;
import org.tadamon.core.export.ExportEvent.ExportMakeAgainAsked;
import org.tadamon.core.export.ExportEvent.ExportOrdered;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.core.export.Order;
import org.tadamon.core.petition.PetitionId;

/** Exports to rehearse with. */
public final class Exported {

    /** What is ordered. */
    public static final Order ORDER = new Order(
                    7, NOW, new Audience("constituency", "", "", ""), List.of("ar", "en"), "For the first reading")
            .enclosing(
                    Map.of("en", new CoverLetter("Dear {{name}}", "Dream")),
                    List.of(CommentId.of("00000000-0000-4000-8000-0000000000c1")));

    /** One of those it is for. */
    public static final Audience ONE = new Audience("", "E1", "MP", "A. Nobody");

    /** What was made. */
    public static final Made MADE = new Made(3, 1_234, "ab".repeat(32));

    private Exported() {}

    /** The export of this number. */
    public static ExportId export(int number) {
        return new ExportId(new UUID(0x4022, 0x8000_0000_0000_0000L + number));
    }

    /** It was ordered. */
    public static ExportOrdered ordered(int number) {
        return new ExportOrdered(export(number), PETITION, ORDER, RIMA);
    }

    /** It was ordered of another petition, by somebody else. */
    public static ExportOrdered ordered(int number, PetitionId of, AccountId by) {
        return new ExportOrdered(export(number), of, ORDER, by);
    }

    /** It was made. */
    public static ExportMade made(int number) {
        return new ExportMade(export(number), PETITION, MADE);
    }

    /** It is to be made again. */
    public static ExportMakeAgainAsked askedAgain(int number) {
        return new ExportMakeAgainAsked(export(number), PETITION, SAMI);
    }

    /** It was made again, and is another one. */
    public static ExportMadeAgain madeAgain(int number) {
        return new ExportMadeAgain(export(number), PETITION, new Made(3, 1_234, "cd".repeat(32)), false);
    }

    /** It was taken along in part. */
    public static ExportDownloaded downloaded(int number) {
        return new ExportDownloaded(export(number), PETITION, ONE, SAMI);
    }

    /** A part of a long history. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>(List.of(ordered(10 * part), ordered(10 * part + 1), ordered(10 * part + 2)));
        all.add(made(10 * part));
        all.add(downloaded(10 * part));
        all.add(new ExportCancelled(export(10 * part + 1), PETITION, SAMI));
        all.add(new ExportForNobody(export(10 * part + 2), PETITION));
        if (part > 0) { // more often than stands in one document
            all.addAll(Collections.nCopies(60, downloaded(0)));
            all.add(askedAgain(0));
        }
        if (part == 2) {
            all.add(madeAgain(0));
        }
        return all.toArray();
    }
}
