package org.tadamon.projections.rehearsal;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.tadamon.projections.actionpage.ActionPageProjection;
import org.tadamon.projections.aftermath.AftermathProjection;
import org.tadamon.projections.areadirectory.AreaDirectoryProjection;
import org.tadamon.projections.areamap.AreaMapProjection;
import org.tadamon.projections.attendancecount.AttendanceCountProjection;
import org.tadamon.projections.attendanceroll.AttendanceRollProjection;
import org.tadamon.projections.campaignpage.CampaignPageProjection;
import org.tadamon.projections.commentlist.CommentListProjection;
import org.tadamon.projections.consentledger.ConsentLedgerProjection;
import org.tadamon.projections.consentwording.ConsentWordingProjection;
import org.tadamon.projections.decisionlog.DecisionLogProjection;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListProjection;
import org.tadamon.projections.deliverylist.DeliveryListProjection;
import org.tadamon.projections.exportlist.ExportListProjection;
import org.tadamon.projections.exportlist.ExportTakingsProjection;
import org.tadamon.projections.grouplog.GroupLogProjection;
import org.tadamon.projections.heldlist.HeldListProjection;
import org.tadamon.projections.lettercount.LetterCountProjection;
import org.tadamon.projections.letterdrive.LetterDriveProjection;
import org.tadamon.projections.membership.MembershipProjection;
import org.tadamon.projections.moderationqueue.ModerationQueueProjection;
import org.tadamon.projections.organisationhistory.OrganisationHistoryProjection;
import org.tadamon.projections.organisationpage.OrganisationPageProjection;
import org.tadamon.projections.partnership.PartnershipProjection;
import org.tadamon.projections.petitionlist.PetitionListProjection;
import org.tadamon.projections.petitionpage.PetitionPageProjection;
import org.tadamon.projections.photo.PhotoProjection;
import org.tadamon.projections.postcodelist.PostcodeListProjection;
import org.tadamon.projections.powerview.PowerViewProjection;
import org.tadamon.projections.rulelist.RuleListProjection;
import org.tadamon.projections.signaturecount.SignatureCountProjection;
import org.tadamon.projections.signaturecount.Stripe;
import org.tadamon.projections.signerlist.SignerListProjection;
import org.tadamon.projections.signerroll.SignerRollProjection;

/**
 * A read model and how it is run.
 *
 * @param name its processing group and its collection
 * @param batch how many events are handled together at most
 */
public record View(
        String name,
        Function<MongoDatabase, Object> projection,
        SequencingPolicy<EventMessage<?>> sequencing,
        int segments,
        int batch) {

    private static final SequencingPolicy<EventMessage<?>> IN_ORDER = event -> "one after another";

    /** What each action is. */
    public static final View ACTION_PAGE = inOrder(ActionPageProjection.NAME, ActionPageProjection::new);

    /** What remains of actions. */
    public static final View AFTERMATH = inOrder(AftermathProjection.NAME, AftermathProjection::new);

    /** Which photos there are. */
    public static final View PHOTOS = inOrder(PhotoProjection.NAME, PhotoProjection::new);

    /** What people are asked to write. */
    public static final View LETTER_DRIVES = inOrder(LetterDriveProjection.NAME, LetterDriveProjection::new);

    /** What has become of letters. */
    public static final View LETTER_COUNT = inOrder(LetterCountProjection.NAME, LetterCountProjection::new);

    /** Who comes to actions. */
    public static final View ATTENDANCE_ROLL = inOrder(AttendanceRollProjection.NAME, AttendanceRollProjection::new);

    /** How many come to actions. */
    public static final View ATTENDANCE_COUNT = inOrder(AttendanceCountProjection.NAME, AttendanceCountProjection::new);

    /** Which areas there are. */
    public static final View AREAS = inOrder(AreaDirectoryProjection.NAME, AreaDirectoryProjection::new);

    /** How areas are drawn. */
    public static final View AREA_MAPS = inOrder(AreaMapProjection.NAME, AreaMapProjection::new);

    /** Where postcodes lie. */
    public static final View POSTCODES = inOrder(PostcodeListProjection.NAME, PostcodeListProjection::new);

    /** Who decides. */
    public static final View DECISION_MAKERS =
            inOrder(DecisionMakerListProjection.NAME, DecisionMakerListProjection::new);

    /** What each petition says. */
    public static final View PETITION_PAGE = inOrder(PetitionPageProjection.NAME, PetitionPageProjection::new);

    /** Which petitions there are. */
    public static final View PETITION_LIST = inOrder(PetitionListProjection.NAME, PetitionListProjection::new);

    /** How many have signed. */
    public static final View COUNT = striped(SignatureCountProjection.NAME, SignatureCountProjection::new);

    /** Who has signed. */
    public static final View ROLL = striped(SignerRollProjection.NAME, SignerRollProjection::new);

    /** Which petitions belong together. */
    public static final View CAMPAIGNS = inOrder(CampaignPageProjection.NAME, CampaignPageProjection::new);

    /** Which organisations work together. */
    public static final View PARTNERSHIPS = inOrder(PartnershipProjection.NAME, PartnershipProjection::new);

    /** Which words people agreed to. */
    public static final View WORDINGS = inOrder(ConsentWordingProjection.NAME, ConsentWordingProjection::new);

    /** What signers allow whom. */
    public static final View CONSENTS = inOrder(ConsentLedgerProjection.NAME, ConsentLedgerProjection::new);
    /** Who belongs where. */
    public static final View MEMBERSHIP = inOrder(MembershipProjection.NAME, MembershipProjection::new);

    /** What each organisation is. */
    public static final View ORGANISATION_PAGE =
            inOrder(OrganisationPageProjection.NAME, OrganisationPageProjection::new);

    /** What has happened to each organisation. */
    public static final View ORGANISATION_HISTORY =
            inOrder(OrganisationHistoryProjection.NAME, OrganisationHistoryProjection::new);

    /** What there is to decide. */
    public static final View MODERATION_QUEUE = inOrder(ModerationQueueProjection.NAME, ModerationQueueProjection::new);

    /** What was decided. */
    public static final View DECISION_LOG = inOrder(DecisionLogProjection.NAME, DecisionLogProjection::new);

    /** What is held. */
    public static final View HELD = inOrder(HeldListProjection.NAME, HeldListProjection::new);

    /** What signers say. */
    public static final View COMMENTS = inOrder(CommentListProjection.NAME, CommentListProjection::new);

    /** What was decided about groups of what is held. */
    public static final View GROUPS = inOrder(GroupLogProjection.NAME, GroupLogProjection::new);

    /** Which rules there are. */
    public static final View RULES = inOrder(RuleListProjection.NAME, RuleListProjection::new);

    /** Which exports there are. */
    public static final View EXPORTS = inOrder(ExportListProjection.NAME, ExportListProjection::new);

    /** Who took packages along. */
    public static final View EXPORT_TAKINGS = inOrder(ExportTakingsProjection.NAME, ExportTakingsProjection::new);

    /** What was handed to whom. */
    public static final View DELIVERIES = inOrder(DeliveryListProjection.NAME, DeliveryListProjection::new);

    /** Which lists of signers left. */
    public static final View SIGNER_LISTS = inOrder(SignerListProjection.NAME, SignerListProjection::new);

    /** How power is spread. */
    public static final View POWER = inOrder(PowerViewProjection.NAME, PowerViewProjection::new);

    /** All there are. */
    public static final List<View> ALL = List.of(
            AREAS,
            AREA_MAPS,
            POSTCODES,
            DECISION_MAKERS,
            PETITION_PAGE,
            PETITION_LIST,
            CAMPAIGNS,
            PARTNERSHIPS,
            WORDINGS,
            CONSENTS,
            COUNT,
            ROLL,
            MEMBERSHIP,
            ORGANISATION_PAGE,
            ORGANISATION_HISTORY,
            MODERATION_QUEUE,
            DECISION_LOG,
            HELD,
            COMMENTS,
            GROUPS,
            RULES,
            EXPORTS,
            EXPORT_TAKINGS,
            DELIVERIES,
            SIGNER_LISTS,
            ACTION_PAGE,
            AFTERMATH,
            PHOTOS,
            LETTER_DRIVES,
            LETTER_COUNT,
            ATTENDANCE_ROLL,
            ATTENDANCE_COUNT,
            POWER);

    /** The same, handling so many events together at most. */
    public View inBatchesOf(int events) {
        return new View(name, projection, sequencing, segments, events);
    }

    /** The same, as one share of work. */
    public View inOneSegment() {
        return new View(name, projection, sequencing, 1, batch);
    }

    @Override
    public String toString() {
        return name;
    }

    private static View inOrder(String name, Function<MongoDatabase, Object> projection) {
        return new View(name, projection, IN_ORDER, 1, 512);
    }

    private static View striped(String name, Function<MongoDatabase, Object> projection) {
        return new View(name, projection, new Stripe(), 2, 512);
    }
}
