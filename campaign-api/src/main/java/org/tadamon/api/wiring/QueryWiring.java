package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.projections.areadirectory.AreaDirectoryQueries;
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
import org.tadamon.projections.membership.MembershipQueries;
import org.tadamon.projections.moderationqueue.ModerationQueueQueries;
import org.tadamon.projections.organisationhistory.OrganisationHistoryQueries;
import org.tadamon.projections.organisationpage.OrganisationPageQueries;
import org.tadamon.projections.partnership.PartnershipQueries;
import org.tadamon.projections.petitionlist.PetitionListQueries;
import org.tadamon.projections.petitionpage.PetitionPageQueries;
import org.tadamon.projections.postcodelist.PostcodeListQueries;
import org.tadamon.projections.powerview.PowerViewQueries;
import org.tadamon.projections.rulelist.RuleListQueries;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Everything that can be asked of the read models. */
@Configuration(proxyBeanMethods = false)
class QueryWiring {

    @Bean
    AreaDirectoryQueries areaDirectoryQueries(MongoDatabase database) {
        return new AreaDirectoryQueries(database);
    }

    @Bean
    PostcodeListQueries postcodeListQueries(MongoDatabase database) {
        return new PostcodeListQueries(database);
    }

    @Bean
    DecisionMakerListQueries decisionMakerListQueries(MongoDatabase database) {
        return new DecisionMakerListQueries(database);
    }

    @Bean
    MembershipQueries membershipQueries(MongoDatabase database) {
        return new MembershipQueries(database);
    }

    @Bean
    OrganisationPageQueries organisationPageQueries(MongoDatabase database) {
        return new OrganisationPageQueries(database);
    }

    @Bean
    OrganisationHistoryQueries organisationHistoryQueries(MongoDatabase database) {
        return new OrganisationHistoryQueries(database);
    }

    @Bean
    PetitionPageQueries petitionPageQueries(MongoDatabase database) {
        return new PetitionPageQueries(database);
    }

    @Bean
    PetitionListQueries petitionListQueries(MongoDatabase database) {
        return new PetitionListQueries(database);
    }

    @Bean
    SignatureCountQueries signatureCountQueries(MongoDatabase database, Clock clock) {
        return new SignatureCountQueries(database, clock);
    }

    @Bean
    SignerRollQueries signerRollQueries(MongoDatabase database) {
        return new SignerRollQueries(database);
    }

    @Bean
    CampaignPageQueries campaignPageQueries(MongoDatabase database) {
        return new CampaignPageQueries(database);
    }

    @Bean
    PartnershipQueries partnershipQueries(MongoDatabase database) {
        return new PartnershipQueries(database);
    }

    @Bean
    ConsentWordingQueries consentWordingQueries(MongoDatabase database) {
        return new ConsentWordingQueries(database);
    }

    @Bean
    ConsentLedgerQueries consentLedgerQueries(MongoDatabase database) {
        return new ConsentLedgerQueries(database);
    }

    @Bean
    ModerationQueueQueries moderationQueueQueries(MongoDatabase database) {
        return new ModerationQueueQueries(database);
    }

    @Bean
    DecisionLogQueries decisionLogQueries(MongoDatabase database) {
        return new DecisionLogQueries(database);
    }

    @Bean
    PowerViewQueries powerViewQueries(MongoDatabase database) {
        return new PowerViewQueries(database);
    }

    @Bean
    HeldListQueries heldListQueries(MongoDatabase database) {
        return new HeldListQueries(database);
    }

    @Bean
    CommentListQueries commentListQueries(MongoDatabase database) {
        return new CommentListQueries(database);
    }

    @Bean
    GroupLogQueries groupLogQueries(MongoDatabase database) {
        return new GroupLogQueries(database);
    }

    @Bean
    ExportListQueries exportListQueries(MongoDatabase database) {
        return new ExportListQueries(database);
    }

    @Bean
    DeliveryListQueries deliveryListQueries(MongoDatabase database) {
        return new DeliveryListQueries(database);
    }

    @Bean
    RuleListQueries ruleListQueries(MongoDatabase database) {
        return new RuleListQueries(database);
    }
}
