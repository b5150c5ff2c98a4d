package org.tadamon.api.wiring;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tadamon.api.automation.Automation;
import org.tadamon.api.ledger.CoordinatorThread;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.ledger.LedgerSource;
import org.tadamon.api.ledger.LedgerSource.Part;
import org.tadamon.api.wiring.token.Tokens;
import org.tadamon.projections.batch.WriteBatches;
import org.tadamon.projections.signaturecount.Stripe;

/** Feeds every read model and every automation the part of the ledger it follows. */
@Configuration(proxyBeanMethods = false)
@Import(QueryWiring.class)
class ProjectionWiring {

    private static final int BATCH = 512;

    /**
     * How often each follower looks for a part of its work that nobody does: after a node has died its work is taken
     * over ten seconds later and a little. Fifty of them looking once a second were a third of all an idle node did.
     */
    private static final long CLAIM_EVERY_MILLIS = 2_500;

    /** A constant, since Axon's own SequentialPolicy answers differently after every start. */
    private static final SequencingPolicy<EventMessage<?>> IN_ORDER = event -> "one after another";

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

        private static ScheduledExecutorService coordinator(String name, org.axonframework.config.Configuration axon) {
            var thread = new CoordinatorThread(name);
            axon.onShutdown(thread::shutdown);
            return thread;
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
                            .coordinatorExecutor(name -> coordinator(name, c))
                            .initialToken(StreamableMessageSource::createTailToken));
        }
    }

    @Bean
    Views views(
            MongoDatabase database,
            DataSource dataSource,
            LedgerHead head,
            Serializer serializer,
            List<Automation> automations) {
        var tokens =
                new Tokens(database, dataSource, serializer, UUID.randomUUID().toString());
        var all = new ArrayList<View>();
        var sources = new EnumMap<Part, LedgerSource>(Part.class);
        for (var part : Part.values()) {
            sources.put(part, new LedgerSource(dataSource, head, serializer, part));
        }
        ReadModels.in(database).forEach(each -> all.add(readModel(each, sources, tokens.withReadModels())));
        automations.forEach(each -> all.add(automation(each, sources, tokens.ofAutomations())));
        return new Views(List.copyOf(all));
    }

    /** What keeps signatures is fed in stripes, all else in order. */
    private static View readModel(ReadModels.ReadModel one, Map<Part, LedgerSource> sources, TokenStore tokens) {
        var source = Objects.requireNonNull(sources.get(one.follows()));
        return one.follows() == Part.WHOLE
                ? new View(one.name(), one.projection(), source, new Stripe(), 2, tokens)
                : new View(one.name(), one.projection(), source, IN_ORDER, 1, tokens);
    }

    private static View automation(Automation one, Map<Part, LedgerSource> sources, TokenStore tokens) {
        var source = Objects.requireNonNull(sources.get(one.follows()));
        return new View(one.group(), one, source, IN_ORDER, 1, tokens);
    }
}
