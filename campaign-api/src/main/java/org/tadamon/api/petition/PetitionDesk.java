package org.tadamon.api.petition;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.text.CleanText;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionCommand;
import org.tadamon.core.petition.PetitionCommand.ClosePetition;
import org.tadamon.core.petition.PetitionCommand.DraftPetition;
import org.tadamon.core.petition.PetitionCommand.OpenPetition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.PetitionUnknown;
import org.tadamon.core.refusal.CommandRefused;

/** Where organisers write petitions, open and close them. Every refusal is a {@link CommandRefused}. */
@Component
public class PetitionDesk {

    private final CommandGateway commands;
    private final Areas areas;
    private final Slugs slugs;
    private final Vault vault;
    private final Ids ids;
    private final PetitionTerms terms;

    PetitionDesk(CommandGateway commands, Areas areas, Slugs slugs, Vault vault, Ids ids, PetitionTerms terms) {
        this.commands = commands;
        this.areas = areas;
        this.slugs = slugs;
        this.vault = vault;
        this.ids = ids;
        this.terms = terms;
    }

    /**
     * Writes a petition down.
     *
     * @param idempotencyKey the same key leads to the same petition, so asking again is safe; {@code null} without one
     */
    public PetitionId draft(PetitionForm form, @Nullable String idempotencyKey) {
        var draft = PetitionInput.read(form, areas);
        var id = new PetitionId(ids.under("petition", idempotencyKey));
        var slug = slugs.reserve(id, form.slug(), draft.wordings());
        vault.prepare(id.value());
        send(new DraftPetition(id, slug, draft));
        return id;
    }

    /** Corrects a draft. */
    public void revise(PetitionId id, PetitionForm form) {
        send(new ReviseDraft(id, PetitionInput.read(form, areas)));
    }

    /** Freezes the text and begins to take signatures. */
    public void open(PetitionId id) {
        send(new OpenPetition(id));
    }

    /** Takes no more signatures, for good. */
    public void close(PetitionId id) {
        send(new ClosePetition(id));
    }

    /** Adds dated news, by language tag; a language with nothing written in it is left out. */
    public void postNews(PetitionId id, Map<String, String> texts, @Nullable String idempotencyKey) {
        var clean = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                clean.put(language, CleanText.lines(text));
            }
        });
        var key = idempotencyKey == null ? null : id + "|" + idempotencyKey;
        send(new PostNews(id, new NewsId(ids.under("news", key)), Map.copyOf(clean)));
    }

    private void send(PetitionCommand command) {
        try {
            commands.sendAndWait(command);
            terms.forget(command.petitionId());
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new PetitionUnknown());
        }
    }
}
