package org.tadamon.core.catalogue;

import static java.util.Map.entry;

import java.util.Map;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.aftermath.AftermathEvent;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.letterdrive.LetterDriveEvent;
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.posting.PostingEvent;

/** What can happen to actions, to those who come to them, and to the letters people write from home. */
final class ActionCatalogue {

    static final Map<String, Class<?>> EVENTS = Map.ofEntries(
            entry("action.scheduled", ActionEvent.ActionScheduled.class),
            entry("action.reworded", ActionEvent.ActionReworded.class),
            entry("action.rescheduled", ActionEvent.ActionRescheduled.class),
            entry("action.moved", ActionEvent.ActionMoved.class),
            entry("action.capacity-changed", ActionEvent.CapacityChanged.class),
            entry("action.called-off", ActionEvent.ActionCalledOff.class),
            entry("action.dissolved", ActionEvent.ActionDissolved.class),
            entry("aftermath.people-counted", AftermathEvent.PeopleCounted.class),
            entry("aftermath.happening-told", AftermathEvent.HappeningTold.class),
            entry("aftermath.visit-recorded", AftermathEvent.VisitRecorded.class),
            entry("aftermath.visit-struck", AftermathEvent.VisitStruck.class),
            entry("photo.shown", PhotoEvent.PhotoShown.class),
            entry("photo.objected", PhotoEvent.PhotoObjected.class),
            entry("photo.hidden", PhotoEvent.PhotoHidden.class),
            entry("photo.put-back", PhotoEvent.PhotoPutBack.class),
            entry("photo.destroyed", PhotoEvent.PhotoDestroyed.class),
            entry("attendance.promised", AttendanceEvent.AttendancePromised.class),
            entry("attendance.confirmed", AttendanceEvent.AttendanceConfirmed.class),
            entry("attendance.promise-changed", AttendanceEvent.PromiseChanged.class),
            entry("attendance.place-given", AttendanceEvent.PlaceGiven.class),
            entry("attendance.place-offered", AttendanceEvent.PlaceOffered.class),
            entry("attendance.place-taken", AttendanceEvent.PlaceTaken.class),
            entry("attendance.place-let-go", AttendanceEvent.PlaceLetGo.class),
            entry("attendance.cancelled", AttendanceEvent.AttendanceCancelled.class),
            entry("attendance.erased", AttendanceEvent.AttendanceErased.class),
            entry("attendance.role-given", AttendanceEvent.RoleGiven.class),
            entry("attendance.checked-in", AttendanceEvent.AttendanceCheckedIn.class),
            entry("letter-drive.started", LetterDriveEvent.LetterDriveStarted.class),
            entry("letter-drive.revised", LetterDriveEvent.LetterDriveRevised.class),
            entry("letter-drive.ended", LetterDriveEvent.LetterDriveEnded.class),
            entry("letter-drive.dissolved", LetterDriveEvent.LetterDriveDissolved.class),
            entry("posting.ordered", PostingEvent.PostingOrdered.class),
            entry("posting.sent", PostingEvent.LetterSent.class),
            entry("posting.returned", PostingEvent.LetterReturned.class),
            entry("posting.in-doubt", PostingEvent.LetterInDoubt.class),
            entry("posting.taken-back", PostingEvent.LetterTakenBack.class),
            entry("posting.by-hand", PostingEvent.LetterPostedByHand.class));

    private ActionCatalogue() {}
}
