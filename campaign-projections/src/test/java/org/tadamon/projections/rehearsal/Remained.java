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

/** What remains of actions. */
public final class Remained {

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
