package org.tadamon.core.coalition;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tadamon.core.account.AccountId;

/**
 * All that can be asked of one partnership. Each may be asked twice with the same result. A reason is 1 to 500 grapheme
 * clusters, names nobody, and is refused with {@link CoalitionProblem.Empty} and {@link CoalitionProblem.TooLong}.
 */
public sealed interface CoalitionCommand {

    /** Which partnership it is asked of. */
    PartnershipId partnershipId();

    /**
     * Invite an organisation into a campaign. One that declined or left may be invited anew. Refused: every rule on
     * terms at once, {@link CoalitionProblem.PartnerIsLead}, and {@link CoalitionProblem.InvitedAlready}.
     *
     * @param partnershipId {@link PartnershipId#of} the campaign and the partner
     */
    record InvitePartner(
            @TargetAggregateIdentifier PartnershipId partnershipId,
            Parties parties,
            Terms terms,
            AccountId by,
            String reason)
            implements CoalitionCommand {}

    /**
     * The partner agrees. Refused: {@link CoalitionProblem.NothingOffered}, {@link CoalitionProblem.TermsReadOtherwise}
     * and {@link CoalitionProblem.OfferRunOut}.
     *
     * @param termsSha256 the {@link Terms#sha256} of what was read
     */
    record AcceptTerms(@TargetAggregateIdentifier PartnershipId partnershipId, AccountId by, String termsSha256)
            implements CoalitionCommand {}

    /**
     * The partner does not agree; terms accepted before still hold. Refused: {@link CoalitionProblem.NothingOffered}.
     */
    record DeclineTerms(@TargetAggregateIdentifier PartnershipId partnershipId, AccountId by, String reason)
            implements CoalitionCommand {}

    /**
     * Offer other terms; those accepted hold until the partner has agreed. Refused: every rule on terms at once, and
     * {@link CoalitionProblem.NotPartners}.
     */
    record ChangeTerms(@TargetAggregateIdentifier PartnershipId partnershipId, Terms terms, AccountId by, String reason)
            implements CoalitionCommand {}

    /**
     * The partner leaves and sees nothing any more. Refused: {@link CoalitionProblem.NotPartners} before it accepted.
     */
    record LeaveCoalition(@TargetAggregateIdentifier PartnershipId partnershipId, AccountId by, String reason)
            implements CoalitionCommand {}

    /** The leading organisation ends it, or takes its invitation back; the partner sees nothing any more. */
    record EndPartnership(@TargetAggregateIdentifier PartnershipId partnershipId, AccountId by, String reason)
            implements CoalitionCommand {}
}
