package org.tadamon.api.attendance.page;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.core.attendance.HelpingRole;
import org.tadamon.core.attendance.Promise.Need;

/** What somebody who comes can choose from. */
@Component
final class ComingChoices {

    /** What no harm can come from comes first. */
    private static final List<String> SHOWING = List.of("counted", "name", "contact");

    private final MessageSource messages;

    ComingChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> showing(Reader reader) {
        return SHOWING.stream()
                .map(code -> new Choice(
                        code,
                        say("attendance.showing." + code, reader),
                        say("attendance.showing." + code + ".means", reader)))
                .toList();
    }

    List<Choice> needs(Reader reader) {
        return named("attendance.need.", Need.values(), reader);
    }

    List<ChoiceGroup> roles(Reader reader) {
        return ChoiceGroup.only(named("attendance.role.", HelpingRole.values(), reader));
    }

    private List<Choice> named(String prefix, Enum<?>[] values, Reader reader) {
        return Arrays.stream(values)
                .map(EnumCode::of)
                .map(code -> new Choice(code, say(prefix + code, reader)))
                .toList();
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
