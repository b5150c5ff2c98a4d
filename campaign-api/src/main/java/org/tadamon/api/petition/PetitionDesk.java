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
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionCommand.DraftPetition;
import org.tadamon.core.petition.PetitionCommand.PostNews;
import org.tadamon.core.petition.PetitionCommand.ReviseDraft;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.PetitionUnknown;
import org.tadamon.core.refusal.CommandRefused;

/** Where organisers write petitions and tell news. Every refusal is a {@link CommandRefused}. */
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
     * @param organisation whose petition it will be; {@code null} for the one that runs the platform
     * @param idempotencyKey the same key leads to the same petition, so asking again is safe; {@code null} without one
     */
    public PetitionId draft(
            PetitionForm form, @Nullable OrganisationId organisation, @Nullable String idempotencyKey, AccountId by) {
        var draft = PetitionInput.read(form, areas);
        var id = new PetitionId(ids.under("petition", idempotencyKey));
        var slug = slugs.reserve(id, form.slug(), draft.wordings());
        vault.prepare(id.value());
        order(id, new DraftPetition(id, slug, draft, organisation, by));
        return id;
    }

    /** Corrects a draft. */
    public void revise(PetitionId id, PetitionForm form, AccountId by) {
        order(id, new ReviseDraft(id, PetitionInput.read(form, areas), by));
    }

    /** Adds dated news, by language tag; a language with nothing written in it is left out. */
    public void postNews(PetitionId id, Map<String, String> texts, @Nullable String idempotencyKey, AccountId by) {
        var clean = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                clean.put(language, CleanText.lines(text));
            }
        });
        var key = idempotencyKey == null ? null : id + "|" + idempotencyKey;
        order(id, new PostNews(id, new NewsId(ids.under("news", key)), Map.copyOf(clean), by));
    }

    /** Sends any command to this petition; what this node has changed it knows at once. Refused: as by the command. */
    public void order(PetitionId id, Object command) {
        try {
            commands.sendAndWait(command);
            terms.forget(id);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new PetitionUnknown());
        }
    }
}
