package org.tadamon.api.coalition;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.campaign.CampaignProblem.CampaignOver;
import org.tadamon.core.campaign.CampaignProblem.CampaignUnknown;
import org.tadamon.core.coalition.CoalitionCommand;
import org.tadamon.core.coalition.CoalitionCommand.AcceptTerms;
import org.tadamon.core.coalition.CoalitionCommand.ChangeTerms;
import org.tadamon.core.coalition.CoalitionCommand.DeclineTerms;
import org.tadamon.core.coalition.CoalitionCommand.EndPartnership;
import org.tadamon.core.coalition.CoalitionCommand.InvitePartner;
import org.tadamon.core.coalition.CoalitionCommand.LeaveCoalition;
import org.tadamon.core.coalition.CoalitionProblem.PartnerUnknown;
import org.tadamon.core.coalition.CoalitionProblem.PartnershipUnknown;
import org.tadamon.core.coalition.Parties;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.partnership.PartnershipView;

/** Where organisations invite, agree and part, each by those who speak for it. */
@Component
public class CoalitionDesk {

    private final CommandGateway commands;
    private final CoalitionViews partnerships;
    private final CampaignViews campaigns;
    private final Organisations organisations;
    private final Sides sides;
    private final Access access;
    private final Clock clock;

    CoalitionDesk(
            CommandGateway commands,
            CoalitionViews partnerships,
            CampaignViews campaigns,
            Organisations organisations,
            Sides sides,
            Access access,
            Clock clock) {
        this.commands = commands;
        this.partnerships = partnerships;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.sides = sides;
        this.access = access;
        this.clock = clock;
    }

    /** Invites an organisation into a campaign. */
    public PartnershipId invite(
            Actor actor, CampaignId id, @Nullable OrganisationId partner, TermsForm terms, @Nullable String reason) {
        var campaign = campaigns.known(id);
        access.require(actor, Right.SPEAK_FOR, campaign.organisation(), new CampaignUnknown());
        if (!campaign.goesOn()) {
            throw new CommandRefused(new CampaignOver());
        }
        if (partner == null || organisations.find(partner).isEmpty()) {
            throw new CommandRefused(new PartnerUnknown("partner"));
        }
        var partnership = PartnershipId.of(id, partner);
        var parties = new Parties(id, campaign.organisation(), partner);
        send(new InvitePartner(partnership, parties, terms.read(clock), actor.account(), CleanText.lines(reason)));
        Shown.once(() ->
                partnerships.find(partnership).filter(CoalitionDesk::goesOn).isPresent());
        return partnership;
    }

    /** Agrees to the terms that were read, for the partner. */
    public void accept(Actor actor, PartnershipId id, @Nullable String termsSha256) {
        sides.partner(actor, Right.SPEAK_FOR, id);
        var read = termsSha256 == null ? "" : termsSha256;
        send(new AcceptTerms(id, actor.account(), read));
        Shown.once(() -> {
            var joined = partnerships.known(id).joined();
            return joined != null && joined.terms().sha256().equals(read);
        });
    }

    /** Does not agree, for the partner. */
    public void decline(Actor actor, PartnershipId id, @Nullable String reason) {
        sides.partner(actor, Right.SPEAK_FOR, id);
        send(new DeclineTerms(id, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> partnerships.known(id).offered() == null);
    }

    /** Offers other terms, for the lead. */
    public void change(Actor actor, PartnershipId id, TermsForm form, @Nullable String reason) {
        sides.lead(actor, Right.SPEAK_FOR, id);
        var terms = form.read(clock);
        send(new ChangeTerms(id, terms, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> {
            var now = partnerships.known(id);
            return terms.equals(now.offered())
                    || now.joined() != null && terms.equals(now.joined().terms());
        });
    }

    /** Leaves, for the partner: when this returns, nothing is seen any more. */
    public void leave(Actor actor, PartnershipId id, @Nullable String reason) {
        sides.partner(actor, Right.SPEAK_FOR, id);
        send(new LeaveCoalition(id, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> !goesOn(partnerships.known(id)));
    }

    /** Ends it, for the lead: when this returns, nothing is seen any more. */
    public void end(Actor actor, PartnershipId id, @Nullable String reason) {
        sides.lead(actor, Right.SPEAK_FOR, id);
        send(new EndPartnership(id, actor.account(), CleanText.lines(reason)));
        Shown.once(() -> !goesOn(partnerships.known(id)));
    }

    private static boolean goesOn(PartnershipView partnership) {
        return partnership.joined() != null || partnership.offered() != null;
    }

    private void send(CoalitionCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new PartnershipUnknown());
        }
    }
}
