package org.tadamon.core.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.campaign.CampaignCommand.EndCampaign;
import org.tadamon.core.campaign.CampaignCommand.PutPetitionIn;
import org.tadamon.core.campaign.CampaignCommand.RenameCampaign;
import org.tadamon.core.campaign.CampaignCommand.StartCampaign;
import org.tadamon.core.campaign.CampaignCommand.TakePetitionOut;
import org.tadamon.core.campaign.CampaignEvent.CampaignEnded;
import org.tadamon.core.campaign.CampaignEvent.CampaignRenamed;
import org.tadamon.core.campaign.CampaignEvent.CampaignStarted;
import org.tadamon.core.campaign.CampaignEvent.PetitionPutIn;
import org.tadamon.core.campaign.CampaignEvent.PetitionTakenOut;
import org.tadamon.core.campaign.CampaignProblem.CampaignOver;
import org.tadamon.core.campaign.CampaignProblem.StartedOtherwise;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Decides which petitions belong together. Whose petition it is, whoever asks has made sure of. */
@AggregateRoot(type = "campaign")
public final class Campaign {

    @AggregateIdentifier
    private @Nullable CampaignId id;

    private @Nullable CampaignStarted first;
    private Map<String, String> names = Map.of();
    private final Set<PetitionId> petitions = new HashSet<>();
    private boolean over;

    Campaign() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartCampaign command) {
        var started = new CampaignStarted(command.campaignId(), command.organisation(), command.names(), command.by());
        if (first == null) {
            CommandRefused.ifAny(CampaignRules.brokenByNames(command.names()));
            apply(started);
        } else if (!first.equals(started)) {
            throw new CommandRefused(new StartedOtherwise());
        }
    }

    @CommandHandler
    void handle(RenameCampaign command) {
        if (names.equals(command.names())) {
            return;
        }
        refuseOver();
        CommandRefused.ifAny(CampaignRules.brokenByNames(command.names()));
        apply(new CampaignRenamed(command.campaignId(), command.names(), command.by()));
    }

    @CommandHandler
    void handle(PutPetitionIn command) {
        if (!petitions.contains(command.petition())) {
            refuseOver();
            apply(new PetitionPutIn(command.campaignId(), command.petition(), command.by()));
        }
    }

    @CommandHandler
    void handle(TakePetitionOut command) {
        if (petitions.contains(command.petition())) {
            CommandRefused.ifAny(CampaignRules.brokenByReason(command.reason()));
            apply(new PetitionTakenOut(command.campaignId(), command.petition(), command.by(), command.reason()));
        }
    }

    @CommandHandler
    void handle(EndCampaign command) {
        if (!over) {
            CommandRefused.ifAny(CampaignRules.brokenByReason(command.reason()));
            apply(new CampaignEnded(command.campaignId(), command.by(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(CampaignEvent event) {
        id = event.campaignId();
        switch (event) {
            case CampaignStarted started -> {
                first = started;
                names = started.names();
            }
            case CampaignRenamed renamed -> names = renamed.names();
            case PetitionPutIn in -> petitions.add(in.petition());
            case PetitionTakenOut out -> petitions.remove(out.petition());
            case CampaignEnded _ -> over = true;
        }
    }

    private void refuseOver() {
        if (over) {
            throw new CommandRefused(new CampaignOver());
        }
    }
}
