package org.tadamon.api.attendance;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.attendance.AttendanceMail.Reach;
import org.tadamon.api.confirmation.ConfirmationSettings;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.limits.MailBudget;
import org.tadamon.api.routine.Afterwards;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.attendance.AttendanceId;
import org.tadamon.core.privacy.KeyRef;

/** Sees to it that those who come are sent what they confirm with, and come back by. */
@Component
public class CodeLetters {

    private final AttendanceCodes codes;
    private final AttendanceMail mail;
    private final MailBudget budget;
    private final ConfirmationSettings settings;
    private final Vault vault;
    private final EventStore events;
    private final Afterwards afterwards;

    CodeLetters(
            AttendanceCodes codes,
            AttendanceMail mail,
            MailBudget budget,
            ConfirmationSettings settings,
            Vault vault,
            EventStore events,
            Afterwards afterwards) {
        this.codes = codes;
        this.mail = mail;
        this.budget = budget;
        this.settings = settings;
        this.vault = vault;
        this.events = events;
        this.afterwards = afterwards;
    }

    /**
     * Sends the code to somebody once more, or a new one; afterwards, so that nobody learns from how long the answer
     * took. Written to where the attendance says, not to where whoever asks says.
     */
    public void again(AttendanceId id, String language, @Nullable String base) {
        afterwards.run(
                "attendance-mail",
                () -> address(id)
                        .filter(address -> budget.isLeft(address.canonical()))
                        .filter(address -> send(id, new Reach(address.given(), language, base)))
                        .ifPresent(address -> budget.spend(address.canonical())));
    }

    /** The first one, kept in the transaction in which the slot is made. */
    void first(SubjectSecret secret, EmailAddress address, Reach reach) {
        if (settings.asked() && budget.isLeft(address.canonical())) {
            budget.spend(address.canonical());
            mail.code(secret, 0, reach);
        }
    }

    /** It is on its way: to be said once it is committed. */
    void ring() {
        mail.ring();
    }

    /** Whether there was anything left to send. */
    private boolean send(AttendanceId id, Reach reach) {
        var kept = codes.renew(id, settings.lives());
        kept.ifPresent(each -> vault.find(new KeyRef(each.action().value(), id.value()))
                .ifPresent(secret -> mail.code(secret, each.round(), reach)));
        mail.ring();
        return kept.isPresent();
    }

    private Optional<EmailAddress> address(AttendanceId id) {
        return AttendanceStory.of(events, id)
                .map(story -> story.attendee().email())
                .flatMap(email -> Optional.ofNullable(vault.open(List.of(email)).get(email)))
                .flatMap(EmailAddress::parse);
    }
}
