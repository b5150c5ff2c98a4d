package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveDissolved;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveEnded;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveRevised;
import org.tadamon.core.letterdrive.LetterDriveEvent.LetterDriveStarted;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterPlan;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.posting.PostingEvent.LetterInDoubt;
import org.tadamon.core.posting.PostingEvent.LetterPostedByHand;
import org.tadamon.core.posting.PostingEvent.LetterReturned;
import org.tadamon.core.posting.PostingEvent.LetterSent;
import org.tadamon.core.posting.PostingEvent.LetterTakenBack;
import org.tadamon.core.posting.PostingEvent.PostingOrdered;
import org.tadamon.core.posting.PostingId;

/** Letters to decision makers. */
public final class Written {

    /** One of two they are written to. */
    public static final Recipient AMAL = new Recipient("LB", "Amal Haddad", "Member of Parliament");

    /** The other one. */
    public static final Recipient OMAR = new Recipient("LB-BA", "Omar Nasr", "Mayor");

    private static final OrganisationId OURS = new OrganisationId(new UUID(0xf161, 1));

    private Written() {}

    /** The drive of this number. */
    public static LetterDriveId drive(int number) {
        return new LetterDriveId(new UUID(0xf162, 0x8000_0000_0000_0000L + number));
    }

    /** The posting of this number. */
    public static PostingId posting(int number) {
        return new PostingId(new UUID(0xf163, 0x8000_0000_0000_0000L + number));
    }

    /** What a drive asks, in Arabic and English. */
    public static LetterPlan plan(String title, Exposure exposure, Instant closesAt) {
        var said = new Wording(title, "Because we must.", "A request", "Please listen.");
        return new LetterPlan(exposure, Map.of("en", said, "ar", said), "country", List.of("Mayor"), closesAt, true);
    }

    /** A drive is started. */
    public static LetterDriveStarted started(int number, Exposure exposure, Instant closesAt) {
        return new LetterDriveStarted(drive(number), OURS, null, plan("Write", exposure, closesAt), RIMA);
    }

    /** A letter to both. */
    public static PostingOrdered ordered(int posting, int drive) {
        return new PostingOrdered(posting(posting), drive(drive), List.of(AMAL, OMAR));
    }

    /** A drive and what becomes of its letters, then some of it changed in the next part. */
    public static Object[] part(int part) {
        var closes = Instant.parse("2027-01-01T00:00:00Z");
        int first = 10 * part;
        var all = new ArrayList<Object>(List.of(
                started(part, Exposure.OPEN, closes),
                ordered(first, part),
                new LetterSent(posting(first), drive(part), AMAL),
                new LetterInDoubt(posting(first), drive(part), OMAR),
                ordered(first + 1, part),
                new LetterReturned(posting(first + 1), drive(part), AMAL),
                new LetterPostedByHand(posting(first + 2), drive(part), OMAR)));
        if (part > 0) {
            int before = part - 1;
            all.add(new LetterSent(posting(10 * before), drive(before), OMAR));
            all.add(new LetterTakenBack(posting(10 * before + 1), drive(before), OMAR));
            all.add(new LetterDriveRevised(drive(before), plan("Write now", Exposure.OPEN, closes), RIMA));
            all.add(new LetterDriveEnded(drive(before), RIMA));
            all.add(new LetterDriveDissolved(drive(before)));
        }
        return all.toArray();
    }
}
