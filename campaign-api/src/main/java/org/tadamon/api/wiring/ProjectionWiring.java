package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.ledger.LedgerSource;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.signature.WhenSignatureErasedThenDestroySecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.projections.areadirectory.AreaDirectoryProjection;
import org.tadamon.projections.areadirectory.AreaDirectoryQueries;
import org.tadamon.projections.batch.WriteBatches;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListProjection;
import org.tadamon.projections.decisionmakerlist.DecisionMakerListQueries;
import org.tadamon.projections.petitionlist.PetitionListProjection;
import org.tadamon.projections.petitionlist.PetitionListQueries;
import org.tadamon.projections.petitionpage.PetitionPageProjection;
import org.tadamon.projections.petitionpage.PetitionPageQueries;
import org.tadamon.projections.signaturecount.SignatureCountProjection;
import org.tadamon.projections.signaturecount.SignatureCountQueries;
import org.tadamon.projections.signaturecount.Stripe;
import org.tadamon.projections.signerroll.SignerRollProjection;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Every read model and every automation there is. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {

    private static final int BATCH = 512;
    private static final long CLAIM_EVERY_MILLIS = 1_000;

    /** All of them, in the order they are worth catching up in. */
    record Views(List<View> all) {

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

    @Bean
    Views views(MongoDatabase database, DataSource dataSource, LedgerHead head, Serializer serializer, Vault vault) {
        var tokens = new Tokens(database, dataSource, serializer);
        var whole = new LedgerSource(dataSource, head, serializer, Part.WHOLE);
        var rare = new LedgerSource(dataSource, head, serializer, Part.NOT_SIGNATURES);
        var erasures = new LedgerSource(dataSource, head, serializer, Part.ERASURES);
        // Axon's own SequentialPolicy answers differently after every start
        SequencingPolicy<EventMessage<?>> inOrder = event -> "one after another";
        var mongo = tokens.withReadModels();
        return new Views(List.of(
                new View(AreaDirectoryProjection.NAME, new AreaDirectoryProjection(database), rare, inOrder, 1, mongo),
                new View(DecisionMakerListProjection.NAME, new DecisionMakerListProjection(database), rare, inOrder, 1, mongo),
                new View(PetitionPageProjection.NAME, new PetitionPageProjection(database), rare, inOrder, 1, mongo),
                new View(PetitionListProjection.NAME, new PetitionListProjection(database), rare, inOrder, 1, mongo),
                new View(SignatureCountProjection.NAME, new SignatureCountProjection(database), whole, new Stripe(), 2, mongo),
                new View(SignerRollProjection.NAME, new SignerRollProjection(database), whole, new Stripe(), 2, mongo),
                new View(
                        WhenSignatureErasedThenDestroySecret.NAME,
                        new WhenSignatureErasedThenDestroySecret(vault),
                        erasures,
                        inOrder,
                        1,
                        tokens.ofAutomations())));
    }

    @Bean
    AreaDirectoryQueries areaDirectoryQueries(MongoDatabase database) {
        return new AreaDirectoryQueries(database);
    }

    @Bean
    DecisionMakerListQueries decisionMakerListQueries(MongoDatabase database) {
        return new DecisionMakerListQueries(database);
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
}
