package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Moderated.RIMA;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionEvent.ActionCalledOff;
import org.tadamon.core.action.ActionEvent.ActionDissolved;
import org.tadamon.core.action.ActionEvent.ActionMoved;
import org.tadamon.core.action.ActionEvent.ActionRescheduled;
import org.tadamon.core.action.ActionEvent.ActionReworded;
import org.tadamon.core.action.ActionEvent.ActionScheduled;
import org.tadamon.core.action.ActionEvent.CapacityChanged;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Place;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.action.Timing;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCancelled;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceCheckedIn;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceConfirmed;
import org.tadamon.core.attendance.AttendanceEvent.AttendanceErased;
import org.tadamon.core.attendance.AttendanceEvent.AttendancePromised;
import org.tadamon.core.attendance.AttendanceEvent.PlaceGiven;
import org.tadamon.core.attendance.AttendanceEvent.PlaceLetGo;
import org.tadamon.core.attendance.AttendanceEvent.PlaceOffered;
import org.tadamon.core.attendance.AttendanceEvent.PlaceTaken;
import org.tadamon.core.attendance.AttendanceEvent.PromiseChanged;
import org.tadamon.core.attendance.AttendanceEvent.RoleGiven;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** Actions, and people who come to them, to rehearse with. */
public final class Gathered {

    /** Whose actions they are. */
    public static final OrganisationId HOSTS = new OrganisationId(new UUID(0xac7e, 0x8000_0000_0000_0000L));

    /** What the odd ones belong to. */
    public static final CampaignId CAMPAIGN = new CampaignId(new UUID(0xac7f, 0x8000_0000_0000_0000L));

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 1, 18, 0);

    private Gathered() {}

    /** The action of this number. */
    public static ActionId action(int number) {
        return new ActionId(new UUID((0xac71L + number << 40) + 0x4000, 0x8000_0000_0000_0000L + number));
    }

    /** The attendance of this number. */
    public static AttendanceId attendance(int number) {
        return new AttendanceId(new UUID(0xa77e, 0x8000_0000_0000_0000L + number));
    }

    /** When that one is: a day later each. */
    public static Timing timing(int number) {
        return new Timing(EVENING.plusDays(number), EVENING.plusDays(number).plusHours(2), ZoneId.of("Africa/Tunis"));
    }

    /** Where it is. */
    public static Place place(int number) {
        var key = new KeyRef(action(number).value(), action(number).value());
        return new Place(
                Map.of("en", "Tunis", "ar", "تونس"),
                new Personal(Personal.VERSION, key, "action.whereabouts", "cGxhY2U" + number),
                new Reveal(true, 4));
    }

    /** What is planned. */
    public static ActionPlan plan(int number) {
        return new ActionPlan(
                ActionKind.VIGIL,
                number % 2 == 0 ? Exposure.OPEN : Exposure.GUARDED,
                words("Light " + number),
                timing(number),
                place(number),
                Set.of(Provision.STEP_FREE, Provision.CHILDCARE),
                number % 2 == 0 ? null : 2);
    }

    /** What it says of itself. */
    public static Map<String, Wording> words(String title) {
        return Map.of("en", new Wording(title, "We stand together.", "A candle", ""));
    }

    /** It was scheduled. */
    public static ActionScheduled scheduled(int number) {
        return new ActionScheduled(
                action(number),
                HOSTS,
                number % 2 == 0 ? null : CAMPAIGN,
                number > 2 ? action(0) : null,
                plan(number),
                RIMA);
    }

    /** Somebody promised to come with another, or alone. */
    public static AttendancePromised promised(int number, int action, int people) {
        var attendee = new Attendee(sealed(number, action, "name"), sealed(number, action, "email"), "ar");
        return new AttendancePromised(
                attendance(number), action(action), attendee, promise(people, HelpingRole.MARSHAL), "poster");
    }

    /** What they promised. */
    public static Promise promise(int people, @Nullable HelpingRole offers) {
        return new Promise(people, Set.of(Need.TRANSPORT, Need.HELP), offers, Showing.NAME, true);
    }

    /** They showed that the address is theirs. */
    public static AttendanceConfirmed confirmed(int number, int action, int people) {
        return new AttendanceConfirmed(attendance(number), action(action), people, true);
    }

    /** They have a place. */
    public static PlaceGiven placed(int number, int action, int people) {
        return new PlaceGiven(attendance(number), action(action), people);
    }

    /** They do not come after all. */
    public static AttendanceCancelled cancelled(int number, int action, int people) {
        return new AttendanceCancelled(attendance(number), action(action), -people);
    }

    /** They are forgotten. */
    public static AttendanceErased erased(int number, int action, int change) {
        return new AttendanceErased(attendance(number), action(action), change);
    }

    /** A part of a long history. */
    public static Object[] part(int part) {
        var all = new ArrayList<Object>();
        int one = 10 * part;
        all.addAll(List.of(
                scheduled(part), scheduled(part + 10), new ActionReworded(action(part), words("B"), Set.of(), RIMA)));
        all.addAll(List.of(promised(one, part, 2), confirmed(one, part, 2), placed(one, part, 2)));
        all.addAll(List.of(promised(one + 1, part, 1), confirmed(one + 1, part, 1)));
        all.add(new PlaceOffered(attendance(one + 1), action(part), Sample.NOW));
        all.add(
                part == 1
                        ? new PlaceLetGo(attendance(11), action(1))
                        : new PlaceTaken(attendance(one + 1), action(part), 1));
        all.add(new PromiseChanged(attendance(one), action(part), promise(1, null), -1));
        all.add(new RoleGiven(attendance(one), action(part), HelpingRole.MEDIC, RIMA));
        all.addAll(List.of(promised(one + 2, part, 1), promised(one + 3, part, 3), confirmed(one + 3, part, 3)));
        if (part > 0) {
            all.addAll(List.of(cancelled(one - 10, part - 1, 1), erased(one - 9, part - 1, part == 1 ? -1 : 0)));
            all.addAll(List.of(promised(one - 10, part - 1, 2), confirmed(one - 10, part - 1, 2)));
            all.add(new ActionRescheduled(action(part - 1), timing(part + 5), RIMA));
            all.add(new ActionMoved(action(part - 1), place(part + 5), RIMA));
            all.add(new CapacityChanged(action(part - 1), part, RIMA));
            all.add(new AttendanceCheckedIn(attendance(one), action(part), 1, null));
            all.add(new ActionCalledOff(action(part + 10), Map.of("en", "A storm"), RIMA));
            all.add(new ActionDissolved(action(part + 9)));
        }
        return all.toArray();
    }

    private static Personal sealed(int number, int action, String purpose) {
        var key = new KeyRef(action(action).value(), attendance(number).value());
        return new Personal(Personal.VERSION, key, "attendance." + purpose, "cGVyc29u" + number);
    }
}
