package org.tadamon.api.signerlist;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.secret.Code;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.signerlist.rows.ChangedMinds;
import org.tadamon.api.signerlist.rows.StoredRows;
import org.tadamon.api.signerlist.write.Copies;
import org.tadamon.api.signerlist.write.Copy;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signerlist.ListColumns;
import org.tadamon.core.signerlist.ListFormat;
import org.tadamon.core.signerlist.ListKind;
import org.tadamon.core.signerlist.SignerListProblem.Gone;
import org.tadamon.core.signerlist.SignerListProblem.Malformed;
import org.tadamon.core.signerlist.SignerListProblem.NotMade;
import org.tadamon.core.signerlist.SignerListProblem.TooManyForPaper;
import org.tadamon.core.signerlist.SignerListProblem.TooShort;
import org.tadamon.core.signerlist.Taking;
import org.tadamon.projections.signerlist.SignerListView;

/**
 * Where copies are taken along. Who is in one is decided at that moment: whoever has changed anything since the list
 * was ordered is left out, and it is looked anew whether those who remain are enough.
 */
@Component
public class SignerListTaking {

    private static final int FEWEST_NAMES = 10;
    private static final int MOST_ON_PAPER = 20_000;

    private final SignerListDesk desk;
    private final PetitionViews petitions;
    private final StoredRows stored;
    private final ChangedMinds changed;
    private final Copies copies;

    SignerListTaking(
            SignerListDesk desk, PetitionViews petitions, StoredRows stored, ChangedMinds changed, Copies copies) {
        this.desk = desk;
        this.petitions = petitions;
        this.stored = stored;
        this.changed = changed;
        this.copies = copies;
    }

    /** The fewest there are in a list: those who are named are never so few that one of them stands out. */
    static int least(ListKind kind) {
        return switch (kind) {
            case NAMES -> FEWEST_NAMES;
            case CONTACTS -> 1; // each has agreed to be known to them
        };
    }

    /** A copy that is on record, and to be written somewhere. */
    public interface Taken {
        /** What it is. */
        Taking what();

        /** Writes it, and closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes a copy along. Refused: {@link NotMade}, {@link Gone}, {@link TooShort}, {@link TooManyForPaper},
     * {@link Malformed}, and as what is ordered.
     */
    public Taken take(SignerListView list, CopyForm form, AccountId by) {
        var petition = petitions.known(list.petitionId());
        SignerListDesk.refuseUnlessMayLeave(petition);
        var format = SignerListDesk.one(ListFormat.values(), form.format(), "format");
        var columns = form.columns() == null
                ? ListColumns.PLAIN
                : SignerListDesk.one(ListColumns.values(), form.columns(), "columns");
        var rows = rows(list);
        int many = rows.count();
        if (many < least(list.order().kind())) {
            throw new CommandRefused(new TooShort());
        }
        if (format == ListFormat.PDF && many > MOST_ON_PAPER) {
            throw new CommandRefused(new TooManyForPaper("format", (long) MOST_ON_PAPER));
        }
        var language = "ar".equals(form.language()) ? "ar" : "en";
        var taking = new Taking(format, columns, language, Code.draw(), many);
        desk.take(list.listId(), taking, by);
        var wording = Translated.of(petition.draft().wordings(), language);
        var copy = new Copy(wording.text().title(), list.order().kind(), taking, list.orderedAt());
        return taken(copy, rows);
    }

    private Taken taken(Copy copy, LeftRows rows) {
        return new Taken() {
            @Override
            public Taking what() {
                return copy.taking();
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                copies.write(copy, rows, out);
            }
        };
    }

    private LeftRows rows(SignerListView list) {
        switch (list.state()) {
            case MADE -> {}
            case FORGOTTEN -> throw new CommandRefused(new Gone());
            case ORDERED, CANCELLED, TOO_SHORT -> throw new CommandRefused(new NotMade());
        }
        var secret = stored.secret(list.petitionId(), list.listId()).orElseThrow(() -> new CommandRefused(new Gone()));
        var left = changed.since(list.petitionId(), list.position());
        return new LeftRows(stored, list.listId(), secret, left);
    }
}
