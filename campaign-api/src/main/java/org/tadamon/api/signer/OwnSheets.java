package org.tadamon.api.signer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.comment.OwnComments;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.confirmation.Handles;
import org.tadamon.api.confirmation.Handles.Handle;
import org.tadamon.api.confirmation.Handles.Use;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.confirmation.SignerStory.Status;
import org.tadamon.api.consent.ConsentCard;
import org.tadamon.api.export.WhereCounted;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.signer.Choices.Standing;
import org.tadamon.api.signerlist.own.WhereListed;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.signature.SignatureId;

/** Puts together what a signer sees of their signature. */
@Component
public class OwnSheets {

    private static final Set<Status> OVER = Set.of(Status.WITHDRAWN, Status.ERASED);

    private static final Standing NOTHING_LEFT = new Standing(ConsentCard.EMPTY, Set.of(), List.of());

    private final EventStore events;
    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Choices choices;
    private final Handles handles;
    private final OwnComments comments;
    private final Vault vault;
    private final Areas areas;
    private final WhereCounted packages;
    private final WhereListed lists;
    private final MessageSource messages;

    OwnSheets(
            EventStore events,
            PetitionViews petitions,
            PetitionSheets sheets,
            Choices choices,
            Handles handles,
            OwnComments comments,
            Vault vault,
            Areas areas,
            WhereCounted packages,
            WhereListed lists,
            MessageSource messages) {
        this.comments = comments;
        this.vault = vault;
        this.areas = areas;
        this.events = events;
        this.petitions = petitions;
        this.sheets = sheets;
        this.choices = choices;
        this.handles = handles;
        this.packages = packages;
        this.lists = lists;
        this.messages = messages;
    }

    /** Empty once its signer is forgotten. */
    public Optional<OwnSheet> sheet(SignatureId signature, Reader reader) {
        return SignerStory.of(events, signature)
                .filter(story -> story.status() != Status.ERASED)
                .map(story -> sheet(signature, story, reader));
    }

    private OwnSheet sheet(SignatureId signature, SignerStory story, Reader reader) {
        var petition = petitions.known(story.petition());
        boolean mayChoose = !OVER.contains(story.status());
        var standing = mayChoose ? choices.standing(story.petition(), signature, reader.language()) : NOTHING_LEFT;
        return new OwnSheet(
                sheets.sheet(petition, reader),
                handles.written(Use.OWN, new Handle(story.petition(), signature, false)),
                EnumCode.of(story.status()),
                name(story),
                areas.name(story.area(), reader.language()),
                story.givenAt(),
                story.status() == Status.COUNTS ? story.confirmedAt() : null,
                story.ended() == null ? why(story.keptFor(), reader.locale()) : null,
                story.ended() == null && story.kept() != null && !story.reviewAsked(),
                mayChoose,
                EnumCode.of(story.signer().visibility()),
                Choice.visibilities(messages, reader.locale()),
                standing.card(),
                standing.ticked(),
                standing.gone(),
                mayChoose && petition.draft().exposure() != Exposure.GUARDED,
                mayChoose ? comments.of(signature).orElse(null) : null,
                packages.of(story.petition(), signature),
                lists.of(story.petition(), signature));
    }

    private String name(SignerStory story) {
        var name = story.signer().name();
        return vault.open(List.of(name)).getOrDefault(name, "");
    }

    /** A reason nobody has put in words yet is told in general ones. */
    private @Nullable String why(@Nullable String reason, Locale locale) {
        if (reason == null) {
            return null;
        }
        var general = messages.getMessage("hold.any.signer", null, locale);
        return messages.getMessage("hold." + reason + ".signer", null, general, locale);
    }
}
