package org.tadamon.api.attendance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.admission.Admission.Gate;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceMail.Reach;
import org.tadamon.api.attendance.AttendanceSlots.Slot;
import org.tadamon.api.confirmation.ConfirmationSettings;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.attendance.AttendanceCommand.ConfirmAttendance;
import org.tadamon.core.attendance.AttendanceCommand.PromiseAttendance;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.attendance.Attendee;
import org.tadamon.core.attendance.ComingTerms;
import org.tadamon.core.privacy.KeyRef;

/** Takes promises to come. An answer means it is on disk; asking again, anywhere, leads to the same attendance. */
@Component
public class AttendanceDesk {

    private final CommandGateway commands;
    private final ComingTerms terms;
    private final AttendanceSlots slots;
    private final CodeLetters letters;
    private final ConfirmationSettings settings;
    private final Ids ids;
    private final Clock clock;

    AttendanceDesk(
            CommandGateway commands,
            ComingTerms terms,
            AttendanceSlots slots,
            CodeLetters letters,
            ConfirmationSettings settings,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.terms = terms;
        this.slots = slots;
        this.letters = letters;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * How a promise came.
     *
     * @param base where the application is, as links in mail are to begin; {@code null} where that is not known for
     *     sure
     * @param gate lets it in once all that was typed is right
     */
    public record Arrival(@Nullable String base, Gate gate) {}

    /**
     * Promises to come; whose it is must still be confirmed, unless nobody is asked to. Answers with what the page that
     * waits for the code is to hold, the same for whoever had promised before. Refused: every problem of
     * {@link PromiseAttendance}, and those of the form all at once. Throws
     * {@link org.tadamon.api.admission.ProofNeeded}.
     */
    public Handle come(ActionId action, AttendanceForm form, Arrival arrival) {
        // before anything is kept of somebody who cannot come anyway; the attendance decides again
        ComingTerms.requireAhead(terms.of(action), clock);
        var input = AttendanceInput.read(form);
        input.promise().requirePeople();
        arrival.gate.hold(input.email()); // every address must be shown to be its owner's, so nobody is held
        var reach = new Reach(input.email().given(), input.language(), arrival.base);
        var fresh = new KeyRef(action.value(), ids.next());
        var lives = settings.asked() ? settings.lives() : Duration.ZERO;
        var slot = slots.take(fresh, input.email(), lives, secret -> letters.first(secret, input.email(), reach));
        slot.secret().ifPresent(secret -> promise(action, slot.id(), input, secret));
        if (settings.asked()) {
            told(slot, reach);
        } else {
            slot.secret().ifPresent(_ -> confirm(slot.id()));
        }
        return new Handle(action, slot.id(), AttendanceInput.digest(input.promise()));
    }

    /** Theirs, by the address it was promised with; told to nobody but by mail to it. */
    public Optional<AttendanceId> find(ActionId action, EmailAddress address) {
        return slots.find(action, address);
    }

    /** All that is theirs, the newest first. Whoever calls has seen the address proven. */
    public List<Handle> everywhere(EmailAddress address) {
        return slots.everywhere(address);
    }

    /** Whether addresses must be shown to be somebody's own. */
    public boolean asksToConfirm() {
        return settings.asked();
    }

    private void confirm(AttendanceId id) {
        try {
            commands.sendAndWait(new ConfirmAttendance(id));
        } catch (ConcurrencyException sameMoment) {
            // the same person, twice at once: the other one has confirmed it
        }
    }

    private void told(Slot slot, Reach reach) {
        if (slot.isNew()) {
            letters.ring();
        } else {
            letters.again(slot.id(), reach.language(), reach.base());
        }
    }

    private void promise(ActionId action, AttendanceId id, AttendanceInput input, SubjectSecret secret) {
        var attendee = new Attendee(
                secret.seal("attendance.name", input.name()),
                secret.seal("attendance.email", input.email().given()),
                input.language());
        try {
            commands.sendAndWait(new PromiseAttendance(id, action, attendee, input.promise(), input.source()));
        } catch (ConcurrencyException sameMoment) {
            // the same person, promising twice at once: the other one was taken, which is what was asked for
        }
    }
}
