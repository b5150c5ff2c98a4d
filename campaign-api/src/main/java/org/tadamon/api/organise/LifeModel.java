package org.tadamon.api.organise;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.core.petition.aftermath.Delivery;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the page on which a petition is managed says of its life: what may be done next. */
@Component
final class LifeModel {

    private final MessageSource messages;
    private final Clock clock;

    LifeModel(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> of(PetitionPage petition, Map<String, String> asked, Reader reader) {
        var stage = petition.stage();
        boolean signable = petition.takesSignaturesAt(clock.instant());
        var model = new HashMap<String, Object>();
        model.put("asked", asked);
        model.put("beingWritten", stage.isBeingWritten());
        model.put("readable", stage.isReadable());
        model.put("verdict", stage == Stage.REJECTED || stage == Stage.CHANGES_ASKED);
        model.put("ended", petition.openedAt() != null && stage.isPublic() && !signable);
        model.put("mayWithdraw", stage.isBeingWritten() || stage == Stage.SUBMITTED || signable);
        model.put("shortCut", petition.organisation() == null);
        model.put("ways", ways(reader));
        model.put("answerIn", ManagePage.writtenIn("answer.", asked));
        return model;
    }

    private List<Choice> ways(Reader reader) {
        return Stream.of(Delivery.Way.values())
                .map(EnumCode::of)
                .map(code -> new Choice(code, messages.getMessage("way." + code, null, reader.locale())))
                .toList();
    }

    /** What is no day is none, and is asked for. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
