package org.tadamon.api.checkin.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.page.ActionSheet;
import org.tadamon.api.action.page.ActionSheets;
import org.tadamon.api.checkin.CheckInFigures;
import org.tadamon.api.checkin.CheckInFigures.Expected;
import org.tadamon.api.checkin.Party;
import org.tadamon.api.checkin.page.CheckInSheet.PartySheet;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.page.Reader;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;
import org.tadamon.projections.actionpage.ActionPage;

/** Puts what there is to see at the door into words. */
@Component
class CheckInSheets {

    private final CheckInFigures figures;
    private final ActionSheets actions;
    private final MessageSource messages;

    CheckInSheets(CheckInFigures figures, ActionSheets actions, MessageSource messages) {
        this.figures = figures;
        this.actions = actions;
        this.messages = messages;
    }

    CheckInSheet toHelper(ActionPage action, HelpingRole role, @Nullable Party party, Reader reader) {
        return sheet(actions.toAttending(action, reader), figures.of(action.id(), role), role, party, reader);
    }

    CheckInSheet toOrganisers(ActionPage action, @Nullable Party party, Reader reader) {
        return sheet(actions.toOrganisers(action, reader), figures.of(action.id(), null), null, party, reader);
    }

    private CheckInSheet sheet(
            ActionSheet action, Expected expected, @Nullable HelpingRole role, @Nullable Party party, Reader reader) {
        return new CheckInSheet(
                action,
                role == null ? null : EnumCode.of(role),
                role == null || role == HelpingRole.MARSHAL,
                List.of(
                        new LabelledValue(say("check-in.people", reader), reader.number(expected.people())),
                        new LabelledValue(say("check-in.came", reader), reader.number(expected.came()))),
                expected.needs().entrySet().stream()
                        .map(each -> new LabelledValue(need(each.getKey(), reader), reader.number(each.getValue())))
                        .toList(),
                party == null ? null : sheet(party, reader));
    }

    private PartySheet sheet(Party party, Reader reader) {
        return new PartySheet(
                party.code().shown(),
                EnumCode.of(party.status()),
                party.hasPlace(),
                party.people(),
                party.came(),
                party.came() == 0 ? party.people() : Math.min(party.came(), party.people()),
                party.needs().stream().sorted().map(need -> need(need, reader)).toList());
    }

    private String need(Need need, Reader reader) {
        return say("attendance.need." + EnumCode.of(need), reader);
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
