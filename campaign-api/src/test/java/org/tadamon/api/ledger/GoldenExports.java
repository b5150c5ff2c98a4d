package org.tadamon.api.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.comment.CommentId;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.export.ExportEvent;
import org.tadamon.core.export.ExportId;
import org.tadamon.core.export.Made;
import org.tadamon.core.export.Order;
import org.tadamon.core.letter.LetterEvent;
import org.tadamon.core.letter.LettersId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;

/** One of each event of exports, and of the letters that go along with them, by the name it is stored under. */
final class GoldenExports {

    private static final PetitionId PETITION = PetitionId.of("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    private static final AccountId BY = AccountId.of("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    private static final ExportId EXPORT = ExportId.of("2c1d43b8-e6d7-4366-af03-77ad5a9b8d10");
    private static final OrganisationId ORGANISATION = OrganisationId.of("c4a760a8-dbcf-4e14-9f39-645a8e933d74");
    private static final Audience ONE = new Audience("", "E14000530", "Member of Parliament", "A. Nobody");
    private static final Order ORDER = new Order(
            4711,
            Instant.parse("2026-11-21T09:00:00Z"),
            new Audience("constituency", "", "", ""),
            List.of("ar", "en"),
            "For the first reading.");

    private static final Made MADE = new Made(650, 250_000, "5f".repeat(32));

    static final Map<String, Object> ONE_OF_EACH = Map.of(
            "export.ordered", new ExportEvent.ExportOrdered(EXPORT, PETITION, ORDER, BY),
            "export.made", new ExportEvent.ExportMade(EXPORT, PETITION, MADE),
            "export.make-again-asked", new ExportEvent.ExportMakeAgainAsked(EXPORT, PETITION, BY),
            "export.made-again", new ExportEvent.ExportMadeAgain(EXPORT, PETITION, MADE, true),
            "letter.written",
                    new LetterEvent.LettersWritten(
                            LettersId.of(ORGANISATION),
                            ORGANISATION,
                            Map.of("ar", "إلى {{name}}", "en", "Dear {{name}}"),
                            BY),
            "export.for-nobody", new ExportEvent.ExportForNobody(EXPORT, PETITION),
            "export.cancelled", new ExportEvent.ExportCancelled(EXPORT, PETITION, BY),
            "export.downloaded", new ExportEvent.ExportDownloaded(EXPORT, PETITION, ONE, BY));

    /** What is ordered with something enclosed. */
    static final ExportEvent.ExportOrdered ENCLOSING = new ExportEvent.ExportOrdered(
            EXPORT,
            PETITION,
            ORDER.enclosing(
                    Map.of(
                            "ar",
                            new CoverLetter("إلى {{name}}", "حلم"),
                            "en",
                            new CoverLetter("Dear {{name}}", "Dream")),
                    List.of(CommentId.of("3d813cbb-47fb-42ba-91df-831e1593ac29"))),
            BY);

    private GoldenExports() {}
}
