package org.tadamon.core.coalition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.coalition.CoalitionCommand.AcceptTerms;
import org.tadamon.core.coalition.CoalitionCommand.ChangeTerms;
import org.tadamon.core.coalition.CoalitionCommand.DeclineTerms;
import org.tadamon.core.coalition.CoalitionCommand.EndPartnership;
import org.tadamon.core.coalition.CoalitionCommand.InvitePartner;
import org.tadamon.core.coalition.CoalitionCommand.LeaveCoalition;
import org.tadamon.core.coalition.CoalitionEvent.CoalitionLeft;
import org.tadamon.core.coalition.CoalitionEvent.PartnerInvited;
import org.tadamon.core.coalition.CoalitionEvent.PartnershipEnded;
import org.tadamon.core.coalition.CoalitionEvent.TermsAccepted;
import org.tadamon.core.coalition.CoalitionEvent.TermsChanged;
import org.tadamon.core.coalition.CoalitionEvent.TermsDeclined;
import org.tadamon.core.coalition.CoalitionProblem.InvitedAlready;
import org.tadamon.core.coalition.CoalitionProblem.NotPartners;
import org.tadamon.core.coalition.CoalitionProblem.NothingOffered;
import org.tadamon.core.refusal.CommandRefused;

/** Decides on which terms one organisation works on the campaign of another. */
@AggregateRoot(type = "partnership")
public final class Partnership {

    @AggregateIdentifier
    private @Nullable PartnershipId id;

    private @Nullable PartnerInvited invitation;
    private Standing standing = Standing.APART;

    Partnership() {} // Axon rebuilds from here

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(InvitePartner command, Clock clock) {
        var invited = new PartnerInvited(
                command.partnershipId(), command.parties(), command.terms(), command.by(), command.reason());
        if (!standing.isApart()) {
            CommandRefused.ifAny(invited.equals(invitation) ? List.of() : List.of(new InvitedAlready()));
            return;
        }
        CommandRefused.ifAny(PartyRules.brokenBy(command, clock));
        apply(invited);
    }

    @CommandHandler
    void handle(AcceptTerms command, Clock clock) {
        if (!standing.hasAccepted(command.termsSha256())) {
            var terms = standing.readAs(command.termsSha256(), clock);
            apply(new TermsAccepted(command.partnershipId(), parties(), terms, command.by()));
        }
    }

    @CommandHandler
    void handle(DeclineTerms command) {
        if (standing.offered() == null) {
            CommandRefused.ifAny(standing.declined() ? List.of() : List.of(new NothingOffered()));
            return;
        }
        CommandRefused.ifAny(TermsRules.brokenByReason(command.reason()));
        apply(new TermsDeclined(command.partnershipId(), parties(), command.by(), command.reason()));
    }

    @CommandHandler
    void handle(ChangeTerms command, Clock clock) {
        if (standing.isApart()) {
            throw new CommandRefused(new NotPartners());
        }
        if (!standing.standsOn(command.terms())) {
            CommandRefused.ifAny(TermsRules.brokenBy(command.terms(), command.reason(), clock));
            apply(new TermsChanged(
                    command.partnershipId(), parties(), command.terms(), command.by(), command.reason()));
        }
    }

    @CommandHandler
    void handle(LeaveCoalition command) {
        if (standing.accepted() != null) {
            CommandRefused.ifAny(TermsRules.brokenByReason(command.reason()));
            apply(new CoalitionLeft(command.partnershipId(), parties(), command.by(), command.reason()));
        } else if (!standing.isApart()) {
            throw new CommandRefused(new NotPartners());
        }
    }

    @CommandHandler
    void handle(EndPartnership command) {
        if (!standing.isApart()) {
            CommandRefused.ifAny(TermsRules.brokenByReason(command.reason()));
            apply(new PartnershipEnded(command.partnershipId(), parties(), command.by(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(CoalitionEvent event) {
        id = event.partnershipId();
        switch (event) {
            case PartnerInvited invited -> {
                invitation = invited;
                standing = standing.offer(invited.terms());
            }
            case TermsChanged changed -> standing = standing.offer(changed.terms());
            case TermsAccepted agreed -> standing = standing.accept(agreed.terms());
            case TermsDeclined _ -> standing = standing.decline();
            case CoalitionLeft _, PartnershipEnded _ -> standing = Standing.APART;
        }
    }

    /** Nothing is asked of a partnership before its invitation: Axon would find none to hand us. */
    private Parties parties() {
        if (invitation == null) {
            throw new IllegalStateException("a partnership begins with an invitation");
        }
        return invitation.parties();
    }
}
