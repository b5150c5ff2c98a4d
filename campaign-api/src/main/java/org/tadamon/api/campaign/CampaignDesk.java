package org.tadamon.api.campaign;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.campaign.CampaignCommand;
import org.tadamon.core.campaign.CampaignCommand.EndCampaign;
import org.tadamon.core.campaign.CampaignCommand.PutPetitionIn;
import org.tadamon.core.campaign.CampaignCommand.RenameCampaign;
import org.tadamon.core.campaign.CampaignCommand.StartCampaign;
import org.tadamon.core.campaign.CampaignCommand.TakePetitionOut;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.campaign.CampaignProblem.PetitionOfOthers;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Where campaigns are begun, named, filled and ended. Every refusal is a {@link CommandRefused}. */
@Component
public class CampaignDesk {

    private final CommandGateway commands;
    private final CampaignViews campaigns;
    private final PetitionViews petitions;
    private final PetitionOwner owners;
    private final Access access;
    private final Ids ids;

    CampaignDesk(
            CommandGateway commands,
            CampaignViews campaigns,
            PetitionViews petitions,
            PetitionOwner owners,
            Access access,
            Ids ids) {
        this.commands = commands;
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.owners = owners;
        this.access = access;
        this.ids = ids;
    }

    /**
     * Begins a campaign.
     *
     * @param names by language tag, as typed; a language in which nothing is written is left out
     * @param idempotencyKey the same key leads to the same campaign; {@code null} without one
     */
    public CampaignId start(
            Actor actor, OrganisationId organisation, Map<String, String> names, @Nullable String idempotencyKey) {
        access.require(actor, Right.WRITE, organisation);
        var key = idempotencyKey == null ? null : organisation + "|" + actor.account() + "|" + idempotencyKey;
        var id = new CampaignId(ids.under("campaign", key));
        send(new StartCampaign(id, organisation, clean(names), actor.account()));
        Shown.once(() -> campaigns.find(id).isPresent());
        return id;
    }

    /** Calls it otherwise. */
    public void rename(Actor actor, CampaignId id, Map<String, String> names) {
        require(actor, id);
        var clean = clean(names);
        send(new RenameCampaign(id, clean, actor.account()));
        Shown.once(() -> campaigns.known(id).names().equals(clean));
    }

    /** Puts a petition of the same organisation in. */
    public void putIn(Actor actor, CampaignId id, PetitionId petition) {
        var organisation = require(actor, id);
        if (petitions
                .byId(petition)
                .filter(page -> owners.isOf(page, organisation))
                .isEmpty()) {
            throw new CommandRefused(new PetitionOfOthers("petition"));
        }
        send(new PutPetitionIn(id, petition, actor.account()));
        Shown.once(() -> campaigns.known(id).petitions().contains(petition));
    }

    /** Takes a petition out. */
    public void takeOut(Actor actor, CampaignId id, PetitionId petition, @Nullable String reason) {
        require(actor, id);
        send(new TakePetitionOut(id, petition, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> !campaigns.known(id).petitions().contains(petition));
    }

    /** Ends it for good. */
    public void end(Actor actor, CampaignId id, @Nullable String reason) {
        require(actor, id);
        send(new EndCampaign(id, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> !campaigns.known(id).goesOn());
    }

    private OrganisationId require(Actor actor, CampaignId id) {
        var organisation = campaigns.known(id).organisation();
        access.require(actor, Right.WRITE, organisation, new CampaignUnknown());
        return organisation;
    }

    private static Map<String, String> clean(Map<String, String> typed) {
        var names = new TreeMap<String, String>();
        typed.forEach((language, name) -> {
            var clean = CleanText.line(name);
            if (!clean.isEmpty()) {
                names.put(language, clean);
            }
        });
        return Map.copyOf(names);
    }

    private void send(CampaignCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new CampaignUnknown());
        }
    }
}
