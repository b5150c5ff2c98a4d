package org.tadamon.core.coalition;

import org.tadamon.core.account.AccountId;

/** All that can have happened to one partnership. None of it is personal data, so none of it is ever erased. */
public sealed interface CoalitionEvent {

    /** Which partnership it happened to. */
    PartnershipId partnershipId();

    /** Between whom, in which campaign. */
    Parties parties();

    /** Who did it, for the organisation whose move it was. */
    AccountId by();

    /** An organisation was asked to join. From {@link CoalitionCommand.InvitePartner}. */
    record PartnerInvited(PartnershipId partnershipId, Parties parties, Terms terms, AccountId by, String reason)
            implements CoalitionEvent {}

    /** The partner agreed to these terms, which hold from now on. From {@link CoalitionCommand.AcceptTerms}. */
    record TermsAccepted(PartnershipId partnershipId, Parties parties, Terms terms, AccountId by)
            implements CoalitionEvent {}

    /** The partner did not agree; what held before still holds. From {@link CoalitionCommand.DeclineTerms}. */
    record TermsDeclined(PartnershipId partnershipId, Parties parties, AccountId by, String reason)
            implements CoalitionEvent {}

    /** Other terms wait for the partner's answer. From {@link CoalitionCommand.ChangeTerms}. */
    record TermsChanged(PartnershipId partnershipId, Parties parties, Terms terms, AccountId by, String reason)
            implements CoalitionEvent {}

    /** The partner left and sees nothing any more. From {@link CoalitionCommand.LeaveCoalition}. */
    record CoalitionLeft(PartnershipId partnershipId, Parties parties, AccountId by, String reason)
            implements CoalitionEvent {}

    /** The leading organisation ended it. From {@link CoalitionCommand.EndPartnership}. */
    record PartnershipEnded(PartnershipId partnershipId, Parties parties, AccountId by, String reason)
            implements CoalitionEvent {}
}
