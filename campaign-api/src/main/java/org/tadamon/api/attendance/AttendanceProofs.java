package org.tadamon.api.attendance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceCodes.Kept;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceHandles.Use;
import org.tadamon.api.mailedcode.MailedCodes;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.attendance.AttendanceCommand.ConfirmAttendance;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.projections.attendanceroll.AttendanceStatus;

/** Knows the codes and links again that were sent to those who come. */
@Component
public class AttendanceProofs {

    private final AttendanceCodes codes;
    private final AttendanceHandles handles;
    private final OwnAttendance own;
    private final Vault vault;

    AttendanceProofs(AttendanceCodes codes, AttendanceHandles handles, OwnAttendance own, Vault vault) {
        this.codes = codes;
        this.handles = handles;
        this.own = own;
        this.vault = vault;
    }

    /**
     * Whose attendance it is, if this is the code that was sent. It works once, and every try is counted first. It
     * confirms the attendance in a page on which somebody has just promised this very thing, and nowhere else. Refused:
     * as {@link ConfirmAttendance}.
     */
    public Optional<Handle> byCode(@Nullable String handle, String code) {
        var promised = handles.read(Use.PROMISED, handle);
        return handles.waiting(handle)
                .flatMap(known -> codes.tried(known.attendance()))
                .filter(kept -> secret(kept)
                        .filter(secret -> AttendanceMail.CODES.isCode(secret, kept.round(), code))
                        .isPresent())
                .filter(kept ->
                        promised.filter(page -> isWhatWasPromised(page, kept)).isEmpty()
                                || own.confirm(kept.attendance()))
                .filter(codes::spend)
                .map(AttendanceProofs::handle);
    }

    /**
     * Whose attendance it is, if this is the link that was sent, which leads back to it for as long as its person is
     * not forgotten. Refused: as {@link ConfirmAttendance}.
     *
     * @param confirming whether to confirm it, too, which it does as long as a code lives
     */
    public Optional<Handle> byLink(@Nullable String link, boolean confirming) {
        return MailedCodes.subject(link)
                .flatMap(id -> codes.find(new AttendanceId(id)))
                .filter(kept -> secret(kept)
                        .filter(secret -> AttendanceMail.CODES.isLink(secret, link == null ? "" : link))
                        .isPresent())
                .filter(kept -> !confirming || !kept.live() || confirmed(kept))
                .map(AttendanceProofs::handle);
    }

    /** Somebody else may have typed the address first, and promised other things with it: that is looked at before. */
    private boolean isWhatWasPromised(Handle page, Kept kept) {
        return own.story(kept.attendance())
                .filter(story -> story.status() == AttendanceStatus.PENDING)
                .map(story -> AttendanceInput.digest(story.promise()).equals(page.said()))
                .orElse(true);
    }

    /** Pressed twice it is confirmed once. */
    private boolean confirmed(Kept kept) {
        boolean done = own.confirm(kept.attendance());
        codes.spend(kept);
        return done;
    }

    private static Handle handle(Kept kept) {
        return new Handle(kept.action(), kept.attendance());
    }

    private Optional<SubjectSecret> secret(Kept kept) {
        return vault.find(new KeyRef(kept.action().value(), kept.attendance().value()));
    }
}
