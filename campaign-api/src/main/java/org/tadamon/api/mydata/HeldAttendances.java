package org.tadamon.api.mydata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.ActionViews;
import org.tadamon.api.attendance.AttendanceDesk;
import org.tadamon.api.attendance.AttendanceHandles.Handle;
import org.tadamon.api.attendance.AttendanceStory;
import org.tadamon.api.attendance.OwnAttendance;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.vault.Vault;

/** Finds what an address promised to come to, and erases it. Whoever calls has seen the address proven. */
@Component
class HeldAttendances {

    private final AttendanceDesk desk;
    private final OwnAttendance own;
    private final ActionViews actions;
    private final Vault vault;

    HeldAttendances(AttendanceDesk desk, OwnAttendance own, ActionViews actions, Vault vault) {
        this.desk = desk;
        this.own = own;
        this.actions = actions;
        this.vault = vault;
    }

    List<HeldAttendance> of(EmailAddress address, String language) {
        return desk.everywhere(address).stream()
                .flatMap(who -> own.story(who.attendance()).flatMap(story -> held(who, story, language)).stream())
                .toList();
    }

    /** Erases one of them, or all for {@code null}; whatever is not theirs is left alone. How many it were. */
    int erase(EmailAddress address, @Nullable String one) {
        var theirs = desk.everywhere(address).stream()
                .filter(who -> one == null || who.attendance().toString().equals(one))
                .filter(who -> own.story(who.attendance()).isPresent())
                .toList();
        theirs.forEach(own::erase);
        return theirs.size();
    }

    private Optional<HeldAttendance> held(Handle who, AttendanceStory story, String language) {
        var attendee = story.attendee();
        var opened = vault.open(List.of(attendee.name(), attendee.email()));
        if (opened.size() < 2) {
            return Optional.empty();
        }
        var action = actions.find(who.action());
        var wording = action.map(page -> Translated.of(page.plan().wordings(), language));
        return Optional.of(new HeldAttendance(
                who.attendance().toString(),
                wording.map(found -> found.text().title()).orElse(""),
                wording.map(Translated::language).orElse(language),
                action.map(page -> page.id().link()).orElse(null),
                Objects.requireNonNull(opened.get(attendee.name())),
                Objects.requireNonNull(opened.get(attendee.email())),
                attendee.language(),
                EnumCode.of(story.status()),
                story.promise().people(),
                story.promise().needs().stream().sorted().map(EnumCode::of).toList(),
                code(story.promise().offers()),
                EnumCode.of(story.promise().showing()),
                story.promise().notices(),
                code(story.role()),
                story.came()));
    }

    private static @Nullable String code(@Nullable Enum<?> chosen) {
        return chosen == null ? null : EnumCode.of(chosen);
    }
}
