package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Gathered.action;
import static org.tadamon.projections.rehearsal.Moderated.RIMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.aftermath.AftermathEvent.HappeningTold;
import org.tadamon.core.aftermath.AftermathEvent.PeopleCounted;
import org.tadamon.core.aftermath.AftermathEvent.VisitRecorded;
import org.tadamon.core.aftermath.AftermathEvent.VisitStruck;
import org.tadamon.core.aftermath.AftermathId;
import org.tadamon.core.aftermath.Visit;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoEvent.PhotoDestroyed;
import org.tadamon.core.photo.PhotoEvent.PhotoHidden;
import org.tadamon.core.photo.PhotoEvent.PhotoObjected;
import org.tadamon.core.photo.PhotoEvent.PhotoPutBack;
import org.tadamon.core.photo.PhotoEvent.PhotoShown;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PutBackReason;

/** What remains of actions. */
public final class Remained {

    private static final PhotoConsent NOBODY = PhotoConsent.NOBODY_CAN_BE_RECOGNISED;

    private Remained() {}

    /** That of the action of this number. */
    public static AftermathId aftermath(int number) {
        return AftermathId.of(action(number));
    }

    private static VisitId visit(int number) {
        return new VisitId(new UUID(0xf151, 0x8000_0000_0000_0000L + number));
    }

    private static VisitRecorded visited(int number, int of, String note) {
        var seen = new Visit(new Recipient("LB-BA", "Mayor " + number, "Mayor"), number + 1, note);
        return new VisitRecorded(aftermath(of), action(of), visit(number), seen, RIMA);
    }

    private static HappeningTold told(int of, Map<String, String> texts) {
        return new HappeningTold(aftermath(of), action(of), texts, RIMA);
    }

    private static PeopleCounted counted(int of, int people) {
        return new PeopleCounted(aftermath(of), action(of), people, RIMA);
    }

    /** Photos, one of which is taken away at once; those of the part before meet different ends. */
    public static Object[] photos(int part) {
        var album = AlbumId.of(action(part));
        var all = new ArrayList<Object>(List.of(
                new PhotoShown(album, action(part), photo(10 * part), PhotoConsent.EVERYBODY_AGREED, RIMA),
                new PhotoShown(album, action(part), photo(10 * part + 1), NOBODY, RIMA),
                new PhotoShown(album, action(part), photo(10 * part + 2), NOBODY, RIMA),
                new PhotoObjected(album, action(part), photo(10 * part))));
        if (part > 0) {
            int before = 10 * (part - 1);
            var there = action(part - 1);
            var earlier = AlbumId.of(there);
            all.add(new PhotoPutBack(earlier, there, photo(before), PutBackReason.AGREED_SINCE, RIMA));
            all.add(new PhotoHidden(earlier, there, photo(before + 1), RIMA));
            all.add(new PhotoDestroyed(earlier, there, photo(before + 2), null));
            all.add(new PhotoObjected(earlier, there, photo(before)));
        }
        return all.toArray();
    }

    private static PhotoId photo(int number) {
        return new PhotoId(new UUID(0xf070, 0x8000_0000_0000_0000L + number));
    }

    /** One of each, then some of it changed in the next part. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>(List.of(
                visited(10 * part, part, ""),
                counted(part, 100 + part),
                told(part, Map.of("en", "We stood together.", "ar", "وقفنا معًا.")),
                visited(10 * part + 1, part, "They listened.")));
        if (part > 0) {
            int before = part - 1;
            all.add(new VisitStruck(aftermath(before), action(before), visit(10 * before), RIMA));
            all.add(counted(before, 0));
            all.add(told(before, Map.of()));
            all.add(visited(10 * before + 2, before, ""));
        }
        return all.toArray();
    }
}
