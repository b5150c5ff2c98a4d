package org.tadamon.core.catalogue;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tadamon.core.account.AccountEvent;
import org.tadamon.core.area.AreaEvent;
import org.tadamon.core.areamap.AreaMapEvent;
import org.tadamon.core.campaign.CampaignEvent;
import org.tadamon.core.coalition.CoalitionEvent;
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.consent.ConsentEvent;
import org.tadamon.core.decisionmaker.DecisionMakerEvent;
import org.tadamon.core.delivery.DeliveryEvent;
import org.tadamon.core.export.ExportEvent;
import org.tadamon.core.holding.GroupEvent;
import org.tadamon.core.letter.LetterEvent;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.petition.PetitionEvent;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.postcode.PostcodeEvent;
import org.tadamon.core.retention.RetentionEvent;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signerlist.SignerListEvent;

/** Every event there is, by the name it is stored under. A name that is missing here cannot be stored. */
public final class EventCatalogue {

    private static final Map<String, Class<?>> OF_PETITIONS_AND_THE_HOUSE = Map.ofEntries(
            entry("account.opened", AccountEvent.AccountOpened.class),
            entry("account.named", AccountEvent.AccountNamed.class),
            entry("account.language-chosen", AccountEvent.AccountLanguageChosen.class),
            entry("account.erased", AccountEvent.AccountErased.class),
            entry("area.imported", AreaEvent.AreasImported.class),
            entry("area-map.imported", AreaMapEvent.AreaMapImported.class),
            entry("postcode.imported", PostcodeEvent.PostcodesImported.class),
            entry("campaign.started", CampaignEvent.CampaignStarted.class),
            entry("campaign.renamed", CampaignEvent.CampaignRenamed.class),
            entry("campaign.petition-put-in", CampaignEvent.PetitionPutIn.class),
            entry("campaign.petition-taken-out", CampaignEvent.PetitionTakenOut.class),
            entry("campaign.ended", CampaignEvent.CampaignEnded.class),
            entry("coalition.partner-invited", CoalitionEvent.PartnerInvited.class),
            entry("coalition.terms-accepted", CoalitionEvent.TermsAccepted.class),
            entry("coalition.terms-declined", CoalitionEvent.TermsDeclined.class),
            entry("coalition.terms-changed", CoalitionEvent.TermsChanged.class),
            entry("coalition.left", CoalitionEvent.CoalitionLeft.class),
            entry("coalition.partnership-ended", CoalitionEvent.PartnershipEnded.class),
            entry("comment.given", CommentEvent.CommentGiven.class),
            entry("comment.taken-back", CommentEvent.CommentTakenBack.class),
            entry("comment.approved", CommentEvent.CommentApproved.class),
            entry("comment.rejected", CommentEvent.CommentRejected.class),
            entry("comment.put-back", CommentEvent.CommentPutBack.class),
            entry("consent.wording-kept", ConsentEvent.WordingKept.class),
            entry("decision-maker.imported", DecisionMakerEvent.DecisionMakersImported.class),
            entry("delivery.recorded", DeliveryEvent.DeliveryRecorded.class),
            entry("delivery.answered", DeliveryEvent.DeliveryAnswered.class),
            entry("delivery.withdrawn", DeliveryEvent.DeliveryWithdrawn.class),
            entry("delivery.corrected", DeliveryEvent.DeliveryCorrected.class),
            entry("export.ordered", ExportEvent.ExportOrdered.class),
            entry("export.made", ExportEvent.ExportMade.class),
            entry("export.make-again-asked", ExportEvent.ExportMakeAgainAsked.class),
            entry("export.made-again", ExportEvent.ExportMadeAgain.class),
            entry("export.for-nobody", ExportEvent.ExportForNobody.class),
            entry("export.cancelled", ExportEvent.ExportCancelled.class),
            entry("export.downloaded", ExportEvent.ExportDownloaded.class),
            entry("holding.group-decided", GroupEvent.GroupDecided.class),
            entry("holding.group-gone-through", GroupEvent.GroupGoneThrough.class),
            entry("holding.group-undone", GroupEvent.GroupUndone.class),
            entry("holding.group-put-back", GroupEvent.GroupPutBack.class),
            entry("letter.written", LetterEvent.LettersWritten.class),
            entry("organisation.founded", OrganisationEvent.OrganisationFounded.class),
            entry("organisation.renamed", OrganisationEvent.OrganisationRenamed.class),
            entry("organisation.invitation-made", OrganisationEvent.InvitationMade.class),
            entry("organisation.invitation-withdrawn", OrganisationEvent.InvitationWithdrawn.class),
            entry("organisation.invitation-accepted", OrganisationEvent.InvitationAccepted.class),
            entry("organisation.roles-changed", OrganisationEvent.RolesChanged.class),
            entry("organisation.member-removed", OrganisationEvent.MemberRemoved.class),
            entry("organisation.member-left", OrganisationEvent.MemberLeft.class),
            entry("moderation.case-opened", CaseEvent.CaseOpened.class),
            entry("moderation.case-reported", CaseEvent.CaseReported.class),
            entry("moderation.case-claimed", CaseEvent.CaseClaimed.class),
            entry("moderation.case-released", CaseEvent.CaseReleased.class),
            entry("moderation.case-dropped", CaseEvent.CaseDropped.class),
            entry("moderation.submission-approved", CaseEvent.SubmissionApproved.class),
            entry("moderation.submission-rejected", CaseEvent.SubmissionRejected.class),
            entry("moderation.changes-asked", CaseEvent.ChangesAsked.class),
            entry("moderation.take-down-proposed", CaseEvent.TakeDownProposed.class),
            entry("moderation.take-down-refused", CaseEvent.TakeDownRefused.class),
            entry("moderation.take-down-decided", CaseEvent.TakeDownDecided.class),
            entry("moderation.take-down-lifted", CaseEvent.TakeDownLifted.class),
            entry("moderation.reports-dismissed", CaseEvent.ReportsDismissed.class),
            entry("petition.drafted", PetitionEvent.PetitionDrafted.class),
            entry("petition.draft-revised", PetitionEvent.PetitionDraftRevised.class),
            entry("petition.news-posted", PetitionEvent.PetitionNewsPosted.class),
            entry("petition.submitted", LifeEvent.PetitionSubmitted.class),
            entry("petition.approved", LifeEvent.PetitionApproved.class),
            entry("petition.rejected", LifeEvent.PetitionRejected.class),
            entry("petition.changes-asked", LifeEvent.PetitionChangesAsked.class),
            entry("petition.sponsors-sought", LifeEvent.PetitionSponsorsSought.class),
            entry("petition.opened", LifeEvent.PetitionOpened.class),
            entry("petition.extended", LifeEvent.PetitionExtended.class),
            entry("petition.milestone-reached", LifeEvent.MilestoneReached.class),
            entry("petition.closed", LifeEvent.PetitionClosed.class),
            entry("petition.delivered", LifeEvent.PetitionDelivered.class),
            entry("petition.answered", LifeEvent.PetitionAnswered.class),
            entry("petition.withdrawn", LifeEvent.PetitionWithdrawn.class),
            entry("petition.taken-down", LifeEvent.PetitionTakenDown.class),
            entry("petition.restored", LifeEvent.PetitionRestored.class),
            entry("retention.brought-forward", RetentionEvent.ErasureBroughtForward.class),
            entry("retention.hold-placed", RetentionEvent.HoldPlaced.class),
            entry("retention.hold-lifted", RetentionEvent.HoldLifted.class),
            entry("retention.data-destroyed", RetentionEvent.DataDestroyed.class),
            entry("rule.drafted", RuleEvent.RuleDrafted.class),
            entry("rule.trial-ordered", RuleEvent.RuleTrialOrdered.class),
            entry("rule.tried", RuleEvent.RuleTried.class),
            entry("rule.applied", RuleEvent.RuleApplied.class),
            entry("rule.gone-through", RuleEvent.RuleGoneThrough.class),
            entry("rule.cancelled", RuleEvent.RuleCancelled.class),
            entry("rule.ended", RuleEvent.RuleEnded.class),
            entry("rule.undone", RuleEvent.RuleUndone.class),
            entry("rule.put-back", RuleEvent.RulePutBack.class),
            entry("signature.given", SignatureEvent.SignatureGiven.class),
            entry("signature.confirmed", SignatureEvent.SignatureConfirmed.class),
            entry("signature.withdrawn", SignatureEvent.SignatureWithdrawn.class),
            entry("signature.held", SignatureEvent.SignatureHeld.class),
            entry("signature.removed", SignatureEvent.SignatureRemoved.class),
            entry("signature.restored", SignatureEvent.SignatureRestored.class),
            entry("signature.erased", SignatureEvent.SignatureErased.class),
            entry("signature.consented", SignatureEvent.SignatureConsented.class),
            entry("signature.consent-taken-back", SignatureEvent.SignatureConsentTakenBack.class),
            entry("signature.visibility-changed", SignatureEvent.SignatureVisibilityChanged.class),
            entry("signature.review-asked", SignatureEvent.SignatureReviewAsked.class),
            entry("signer-list.ordered", SignerListEvent.ListOrdered.class),
            entry("signer-list.made", SignerListEvent.ListMade.class),
            entry("signer-list.too-short", SignerListEvent.ListTooShort.class),
            entry("signer-list.cancelled", SignerListEvent.ListCancelled.class),
            entry("signer-list.taken", SignerListEvent.ListTaken.class),
            entry("signer-list.forgotten", SignerListEvent.ListForgotten.class));

    /** The stored name of each class of event: {@code feature.happened}. */
    public static final Map<String, Class<?>> EVENTS = Stream.of(OF_PETITIONS_AND_THE_HOUSE, ActionCatalogue.EVENTS)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EventCatalogue() {}
}
