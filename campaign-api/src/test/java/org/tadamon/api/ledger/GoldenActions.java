package org.tadamon.api.ledger;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Place;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.action.Timing;
import org.tadamon.core.aftermath.AftermathEvent;
import org.tadamon.core.aftermath.AftermathId;
import org.tadamon.core.aftermath.Visit;
import org.tadamon.core.aftermath.VisitId;
import org.tadamon.core.attendance.AtDoor;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.core.attendance.Promise.Showing;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.photo.AlbumId;
import org.tadamon.core.photo.PhotoConsent;
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.photo.PhotoId;
import org.tadamon.core.photo.PutBackReason;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** One of each event of an action and of an attendance, by the name it is stored under. */
final class GoldenActions {

    private static final ActionId ACTION = ActionId.of("3b241101-e2bb-4255-8caf-4136c566a962");
    private static final AttendanceId ATTENDANCE = AttendanceId.of("5d1c8f0a-6f3e-4b83-9b0e-5a1f4d9f7c11");
    private static final AftermathId AFTERMATH = AftermathId.of(ACTION);
    private static final AlbumId ALBUM = AlbumId.of(ACTION);
    private static final PhotoId PHOTO = PhotoId.of("7b1d2a34-5c06-4f0e-9a6b-1f2d3c4b5a69");
    private static final VisitId VISIT = new VisitId(UUID.fromString("0c0f6f1e-40cf-4d0a-8a51-0a1f1d5c2b77"));
    private static final AccountId BY = AccountId.of("9a1f6a51-7a55-4a86-8d2e-0c8a9a3c7b10");
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 10, 18, 0);
    private static final Timing TIMING = new Timing(EVENING, EVENING.plusHours(2), ZoneId.of("Africa/Tunis"));
    private static final Map<String, Wording> WORDS =
            Map.of("ar", new Wording("شمعة للجميع", "نقف معًا.", "شمعة", "الخط الساخن 1234"));
    private static final Place PLACE = new Place(
            Map.of("ar", "تونس"),
            sealed(new KeyRef(ACTION.value(), ACTION.value()), "action.whereabouts"),
            new Reveal(true, 4));
    private static final Promise PROMISE =
            new Promise(2, Set.of(Need.STEP_FREE), HelpingRole.MARSHAL, Showing.CONTACT, true);

    static final Map<String, Object> ONE_OF_EACH = Map.ofEntries(
            entry(
                    "action.scheduled",
                    new ActionEvent.ActionScheduled(
                            ACTION,
                            OrganisationId.of("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                            CampaignId.of("e58ed763-928c-4155-bee9-fdbaaadc15f3"),
                            null,
                            new ActionPlan(
                                    ActionKind.VIGIL,
                                    Exposure.GUARDED,
                                    WORDS,
                                    TIMING,
                                    PLACE,
                                    Set.of(Provision.STEP_FREE),
                                    50),
                            BY)),
            entry("action.reworded", new ActionEvent.ActionReworded(ACTION, WORDS, Set.of(Provision.CHILDCARE), BY)),
            entry("action.rescheduled", new ActionEvent.ActionRescheduled(ACTION, TIMING.laterBy(1), BY)),
            entry("action.moved", new ActionEvent.ActionMoved(ACTION, new Place(Map.of(), null, Reveal.AT_ONCE), BY)),
            entry("action.capacity-changed", new ActionEvent.CapacityChanged(ACTION, null, BY)),
            entry("action.called-off", new ActionEvent.ActionCalledOff(ACTION, Map.of("ar", "عاصفة"), BY)),
            entry("action.dissolved", new ActionEvent.ActionDissolved(ACTION)),
            entry("aftermath.people-counted", new AftermathEvent.PeopleCounted(AFTERMATH, ACTION, 240, BY)),
            entry(
                    "aftermath.happening-told",
                    new AftermathEvent.HappeningTold(AFTERMATH, ACTION, Map.of("ar", "وقفنا معًا."), BY)),
            entry(
                    "aftermath.visit-recorded",
                    new AftermathEvent.VisitRecorded(
                            AFTERMATH,
                            ACTION,
                            VISIT,
                            new Visit(new Recipient("LB", "Amal Haddad", "Member of Parliament"), 3, "They listened."),
                            BY)),
            entry("aftermath.visit-struck", new AftermathEvent.VisitStruck(AFTERMATH, ACTION, VISIT, BY)),
            entry(
                    "photo.shown",
                    new PhotoEvent.PhotoShown(ALBUM, ACTION, PHOTO, PhotoConsent.NOBODY_CAN_BE_RECOGNISED, BY)),
            entry("photo.objected", new PhotoEvent.PhotoObjected(ALBUM, ACTION, PHOTO)),
            entry("photo.hidden", new PhotoEvent.PhotoHidden(ALBUM, ACTION, PHOTO, BY)),
            entry("photo.put-back", new PhotoEvent.PhotoPutBack(ALBUM, ACTION, PHOTO, PutBackReason.AGREED_SINCE, BY)),
            entry("photo.destroyed", new PhotoEvent.PhotoDestroyed(ALBUM, ACTION, PHOTO, null)),
            entry(
                    "attendance.promised",
                    new AttendanceEvent.AttendancePromised(
                            ATTENDANCE,
                            ACTION,
                            new Attendee(sealed("attendance.name"), sealed("attendance.email"), "ar"),
                            PROMISE,
                            "poster")),
            entry("attendance.confirmed", new AttendanceEvent.AttendanceConfirmed(ATTENDANCE, ACTION, 2, true)),
            entry("attendance.promise-changed", new AttendanceEvent.PromiseChanged(ATTENDANCE, ACTION, PROMISE, -1)),
            entry("attendance.place-given", new AttendanceEvent.PlaceGiven(ATTENDANCE, ACTION, 2)),
            entry(
                    "attendance.place-offered",
                    new AttendanceEvent.PlaceOffered(ATTENDANCE, ACTION, Instant.parse("2026-12-01T10:00:00Z"))),
            entry("attendance.place-taken", new AttendanceEvent.PlaceTaken(ATTENDANCE, ACTION, 2)),
            entry("attendance.place-let-go", new AttendanceEvent.PlaceLetGo(ATTENDANCE, ACTION)),
            entry("attendance.cancelled", new AttendanceEvent.AttendanceCancelled(ATTENDANCE, ACTION, -2)),
            entry("attendance.erased", new AttendanceEvent.AttendanceErased(ATTENDANCE, ACTION, -2)),
            entry("attendance.role-given", new AttendanceEvent.RoleGiven(ATTENDANCE, ACTION, HelpingRole.MARSHAL, BY)),
            entry(
                    "attendance.checked-in",
                    new AttendanceEvent.AttendanceCheckedIn(ATTENDANCE, ACTION, 2, AtDoor.organiser(BY))));

    /** Before it was kept who was at the door. */
    static final Object CHECKED_IN_BEFORE = new AttendanceEvent.AttendanceCheckedIn(ATTENDANCE, ACTION, 2, null);

    private GoldenActions() {}

    private static Personal sealed(String purpose) {
        return sealed(new KeyRef(ACTION.value(), ATTENDANCE.value()), purpose);
    }

    private static Personal sealed(KeyRef key, String purpose) {
        return new Personal(Personal.VERSION, key, purpose, "c2VhbGVkIGVsc2V3aGVyZQ==");
    }
}
