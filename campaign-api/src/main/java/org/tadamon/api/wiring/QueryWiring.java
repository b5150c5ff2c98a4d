package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.tadamon.projections.actionpage.ActionPageQueries;
import org.tadamon.projections.aftermath.AftermathQueries;
import org.tadamon.projections.areadirectory.AreaDirectoryQueries;
import org.tadamon.projections.areamap.AreaMapQueries;
import org.tadamon.projections.attendancecount.AttendanceCountQueries;
import org.tadamon.projections.attendanceroll.AttendanceRollQueries;
import org.tadamon.projections.campaignpage.CampaignPageQueries;
import org.tadamon.projections.commentlist.CommentListQueries;
import org.tadamon.projections.consentledger.ConsentLedgerQueries;
import org.tadamon.projections.consentwording.ConsentWordingQueries;
import org.tadamon.projections.decisionlog.DecisionLogQueries;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListQueries;
import org.tadamon.projections.deliverylist.DeliveryListQueries;
import org.tadamon.projections.exportlist.ExportListQueries;
import org.tadamon.projections.grouplog.GroupLogQueries;
import org.tadamon.projections.heldlist.HeldListQueries;
import org.tadamon.projections.lettercount.LetterCountQueries;
import org.tadamon.projections.letterdrive.LetterDriveQueries;
import org.tadamon.projections.membership.MembershipQueries;
import org.tadamon.projections.moderationqueue.ModerationQueueQueries;
import org.tadamon.projections.organisationhistory.OrganisationHistoryQueries;
import org.tadamon.projections.organisationpage.OrganisationPageQueries;
import org.tadamon.projections.partnership.PartnershipQueries;
import org.tadamon.projections.petitionlist.PetitionListQueries;
import org.tadamon.projections.petitionpage.PetitionPageQueries;
import org.tadamon.projections.photo.PhotoQueries;
import org.tadamon.projections.postcodelist.PostcodeListQueries;
import org.tadamon.projections.powerview.PowerViewQueries;
import org.tadamon.projections.rulelist.RuleListQueries;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerlist.SignerListQueries;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Everything that can be asked of the read models. */
final class QueryWiring implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment settings) {
        ofWhatIsRare(registry);
        ofActions(registry);
        ofSignatures(registry);
    }

    private static void ofWhatIsRare(BeanRegistry registry) {
        ask(registry, AreaDirectoryQueries.class, AreaDirectoryQueries::new);
        ask(registry, AreaMapQueries.class, AreaMapQueries::new);
        ask(registry, PostcodeListQueries.class, PostcodeListQueries::new);
        ask(registry, DecisionMakerListQueries.class, DecisionMakerListQueries::new);
        ask(registry, MembershipQueries.class, MembershipQueries::new);
        ask(registry, OrganisationPageQueries.class, OrganisationPageQueries::new);
        ask(registry, OrganisationHistoryQueries.class, OrganisationHistoryQueries::new);
        ask(registry, PetitionPageQueries.class, PetitionPageQueries::new);
        ask(registry, PetitionListQueries.class, PetitionListQueries::new);
        ask(registry, CampaignPageQueries.class, CampaignPageQueries::new);
        ask(registry, PartnershipQueries.class, PartnershipQueries::new);
        ask(registry, ConsentWordingQueries.class, ConsentWordingQueries::new);
        ask(registry, ModerationQueueQueries.class, ModerationQueueQueries::new);
        ask(registry, DecisionLogQueries.class, DecisionLogQueries::new);
        ask(registry, PowerViewQueries.class, PowerViewQueries::new);
        ask(registry, GroupLogQueries.class, GroupLogQueries::new);
        ask(registry, ExportListQueries.class, ExportListQueries::new);
        ask(registry, AftermathQueries.class, AftermathQueries::new);
        ask(registry, PhotoQueries.class, PhotoQueries::new);
        ask(registry, DeliveryListQueries.class, DeliveryListQueries::new);
        ask(registry, SignerListQueries.class, SignerListQueries::new);
        ask(registry, RuleListQueries.class, RuleListQueries::new);
    }

    private static void ofActions(BeanRegistry registry) {
        ask(registry, ActionPageQueries.class, ActionPageQueries::new);
        ask(registry, AttendanceRollQueries.class, AttendanceRollQueries::new);
        ask(registry, LetterDriveQueries.class, LetterDriveQueries::new);
        registry.registerBean(
                LetterCountQueries.class,
                bean -> bean.supplier(
                        known -> new LetterCountQueries(known.bean(MongoDatabase.class), known.bean(Clock.class))));
        registry.registerBean(
                AttendanceCountQueries.class,
                bean -> bean.supplier(
                        known -> new AttendanceCountQueries(known.bean(MongoDatabase.class), known.bean(Clock.class))));
    }

    private static void ofSignatures(BeanRegistry registry) {
        ask(registry, SignerRollQueries.class, SignerRollQueries::new);
        ask(registry, ConsentLedgerQueries.class, ConsentLedgerQueries::new);
        ask(registry, HeldListQueries.class, HeldListQueries::new);
        ask(registry, CommentListQueries.class, CommentListQueries::new);
        registry.registerBean(
                SignatureCountQueries.class,
                bean -> bean.supplier(
                        known -> new SignatureCountQueries(known.bean(MongoDatabase.class), known.bean(Clock.class))));
    }

    private static <Q> void ask(BeanRegistry registry, Class<Q> queries, Function<MongoDatabase, Q> of) {
        registry.registerBean(queries, bean -> bean.supplier(known -> of.apply(known.bean(MongoDatabase.class))));
    }
}
