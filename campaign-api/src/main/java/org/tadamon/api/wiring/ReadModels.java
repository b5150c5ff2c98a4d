package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.tadamon.api.ledger.LedgerSource.Part;
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
import org.tadamon.projections.signerlist.SignerListProjection;
import org.tadamon.projections.signerroll.SignerRollProjection;

/**
 * Every read model there is. Those of what is rare come first: a petition is there to sign before its signatures are
 * counted again.
 */
final class ReadModels {

    /**
     * One of them.
     *
     * @param name its processing group and collection
     * @param follows the part of the ledger that holds all its events
     */
    record ReadModel(String name, Object projection, Part follows) {}

    private ReadModels() {}

    static List<ReadModel> in(MongoDatabase database) {
        return Stream.of(ofWhatIsRare(database), ofActions(database), ofSignatures(database))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReadModel> ofWhatIsRare(MongoDatabase database) {
        return List.of(
                rare(MembershipProjection.NAME, new MembershipProjection(database)),
                rare(OrganisationPageProjection.NAME, new OrganisationPageProjection(database)),
                rare(OrganisationHistoryProjection.NAME, new OrganisationHistoryProjection(database)),
                rare(AreaDirectoryProjection.NAME, new AreaDirectoryProjection(database)),
                rare(AreaMapProjection.NAME, new AreaMapProjection(database)),
                rare(PostcodeListProjection.NAME, new PostcodeListProjection(database)),
                rare(DecisionMakerListProjection.NAME, new DecisionMakerListProjection(database)),
                rare(PetitionPageProjection.NAME, new PetitionPageProjection(database)),
                rare(PetitionListProjection.NAME, new PetitionListProjection(database)),
                rare(ModerationQueueProjection.NAME, new ModerationQueueProjection(database)),
                rare(DecisionLogProjection.NAME, new DecisionLogProjection(database)),
                rare(PowerViewProjection.NAME, new PowerViewProjection(database)),
                rare(CampaignPageProjection.NAME, new CampaignPageProjection(database)),
                rare(PartnershipProjection.NAME, new PartnershipProjection(database)),
                rare(ConsentWordingProjection.NAME, new ConsentWordingProjection(database)),
                rare(GroupLogProjection.NAME, new GroupLogProjection(database)),
                rare(RuleListProjection.NAME, new RuleListProjection(database)),
                rare(ExportListProjection.NAME, new ExportListProjection(database)),
                rare(DeliveryListProjection.NAME, new DeliveryListProjection(database)),
                rare(SignerListProjection.NAME, new SignerListProjection(database)),
                rare(ExportTakingsProjection.NAME, new ExportTakingsProjection(database)));
    }

    private static List<ReadModel> ofActions(MongoDatabase database) {
        return List.of(
                rare(ActionPageProjection.NAME, new ActionPageProjection(database)),
                rare(AftermathProjection.NAME, new AftermathProjection(database)),
                rare(PhotoProjection.NAME, new PhotoProjection(database)),
                rare(LetterDriveProjection.NAME, new LetterDriveProjection(database)),
                new ReadModel(LetterCountProjection.NAME, new LetterCountProjection(database), Part.LETTERS),
                new ReadModel(
                        AttendanceCountProjection.NAME, new AttendanceCountProjection(database), Part.ATTENDANCES),
                new ReadModel(AttendanceRollProjection.NAME, new AttendanceRollProjection(database), Part.ATTENDANCES));
    }

    private static List<ReadModel> ofSignatures(MongoDatabase database) {
        return List.of(
                new ReadModel(HeldListProjection.NAME, new HeldListProjection(database), Part.HOLDS),
                new ReadModel(CommentListProjection.NAME, new CommentListProjection(database), Part.COMMENTS),
                new ReadModel(ConsentLedgerProjection.NAME, new ConsentLedgerProjection(database), Part.CONSENTS),
                new ReadModel(SignatureCountProjection.NAME, new SignatureCountProjection(database), Part.WHOLE),
                new ReadModel(SignerRollProjection.NAME, new SignerRollProjection(database), Part.WHOLE));
    }

    private static ReadModel rare(String name, Object projection) {
        return new ReadModel(name, projection, Part.NOT_SIGNATURES);
    }
}
