package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.ledger.LedgerSource;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.projections.areadirectory.AreaDirectoryProjection;
import org.tadamon.projections.batch.WriteBatches;
import org.tadamon.projections.campaignpage.CampaignPageProjection;
import org.tadamon.projections.consentledger.ConsentLedgerProjection;
import org.tadamon.projections.consentwording.ConsentWordingProjection;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListProjection;
import org.tadamon.projections.membership.MembershipProjection;
import org.tadamon.projections.organisationhistory.OrganisationHistoryProjection;
import org.tadamon.projections.organisationpage.OrganisationPageProjection;
import org.tadamon.projections.partnership.PartnershipProjection;
import org.tadamon.projections.petitionlist.PetitionListProjection;
import org.tadamon.projections.petitionpage.PetitionPageProjection;
import org.tadamon.projections.signaturecount.SignatureCountProjection;
import org.tadamon.projections.signaturecount.Stripe;
import org.tadamon.projections.signerroll.SignerRollProjection;

/** Every read model and every automation there is. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {

    private static final int BATCH = 512;
    private static final long CLAIM_EVERY_MILLIS = 1_000;

    /** All of them, in the order they are worth catching up in. */
    record Views(List<View> all) {

        /** Without the automations, which keep nothing to be looked at. */
        List<View> readModels() {
            return all.stream().filter(View::isReadModel).toList();
        }

        void register(EventProcessingConfigurer processing, WriteBatches batches) {
            processing.usingPooledStreamingEventProcessors();
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
            processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
            processing.registerDefaultHandlerInterceptor((c, name) -> batches);
            all.forEach(view -> register(view, processing));
        }

        private static void register(View view, EventProcessingConfigurer processing) {
            processing.registerEventHandler(c -> view.handler());
            processing.assignHandlerInstancesMatching(view.name(), handler -> handler == view.handler());
            processing.registerTokenStore(view.name(), c -> view.tokens());
            processing.registerSequencingPolicy(view.name(), c -> view.sequencing());
            processing.registerPooledStreamingEventProcessor(
                    view.name(),
                    c -> view.source(),
                    (c, builder) -> builder.initialSegmentCount(view.segments())
                            .batchSize(BATCH)
                            .tokenClaimInterval(CLAIM_EVERY_MILLIS)
                            .initialToken(StreamableMessageSource::createTailToken));
        }
    }

    /** Read models of what is rare come first: a petition is there to sign before its signatures are counted again. */
    @Bean
    Views views(
            MongoDatabase database,
            DataSource dataSource,
            LedgerHead head,
            Serializer serializer,
            List<Automation> automations) {
        var tokens = new Tokens(database, dataSource, serializer);
        var rare = new LedgerSource(dataSource, head, serializer, Part.NOT_SIGNATURES);
        var consents = new LedgerSource(dataSource, head, serializer, Part.CONSENTS);
        var whole = new LedgerSource(dataSource, head, serializer, Part.WHOLE);
        var beside = tokens.withReadModels();
        var all = new ArrayList<View>(List.of(
                inOrder(MembershipProjection.NAME, new MembershipProjection(database), rare, beside),
                inOrder(OrganisationPageProjection.NAME, new OrganisationPageProjection(database), rare, beside),
                inOrder(OrganisationHistoryProjection.NAME, new OrganisationHistoryProjection(database), rare, beside),
                inOrder(AreaDirectoryProjection.NAME, new AreaDirectoryProjection(database), rare, beside),
                inOrder(DecisionMakerListProjection.NAME, new DecisionMakerListProjection(database), rare, beside),
                inOrder(PetitionPageProjection.NAME, new PetitionPageProjection(database), rare, beside),
                inOrder(PetitionListProjection.NAME, new PetitionListProjection(database), rare, beside),
                inOrder(CampaignPageProjection.NAME, new CampaignPageProjection(database), rare, beside),
                inOrder(PartnershipProjection.NAME, new PartnershipProjection(database), rare, beside),
                inOrder(ConsentWordingProjection.NAME, new ConsentWordingProjection(database), rare, beside),
                inOrder(ConsentLedgerProjection.NAME, new ConsentLedgerProjection(database), consents, beside),
                inStripes(SignatureCountProjection.NAME, new SignatureCountProjection(database), whole, beside),
                inStripes(SignerRollProjection.NAME, new SignerRollProjection(database), whole, beside)));
        for (var each : automations) {
            var source = new LedgerSource(dataSource, head, serializer, each.follows());
            all.add(inOrder(each.group(), each, source, tokens.ofAutomations()));
        }
        return new Views(List.copyOf(all));
    }

    /** A constant, since Axon's own SequentialPolicy answers differently after every start. */
    private static View inOrder(String name, Object handler, LedgerSource source, TokenStore tokens) {
        return new View(name, handler, source, event -> "one after another", 1, tokens);
    }

    private static View inStripes(String name, Object handler, LedgerSource source, TokenStore tokens) {
        return new View(name, handler, source, new Stripe(), 2, tokens);
    }
}
