package org.tadamon.api.wiring;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tadamon.api.action.ActionTerms;
import org.tadamon.api.ids.CommandTargets;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.moderation.ModerationSettings;
import org.tadamon.api.photo.PhotoTerms;
import org.tadamon.api.settings.PetitionSettings;
import org.tadamon.core.aftermath.Beginnings;
import org.tadamon.core.attendance.ComingTerms;
import org.tadamon.core.moderation.ModerationTerms;
import org.tadamon.core.petition.life.HouseRules;
import org.tadamon.core.photo.Occasions;
import org.tadamon.core.posting.LetterTerms;
import org.tadamon.core.signature.SigningTerms;
import org.tadamon.projections.batch.WriteBatches;

/** Axon, with every aggregate there is and what they may ask. */
@Configuration(proxyBeanMethods = false)
@Import(CoreWiring.Known.class)
class CoreWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    HouseRules houseRules(PetitionSettings petitions) {
        return petitions.houseRules();
    }

    /** What aggregates may ask besides their own history. */
    record Known(
            Clock clock,
            SigningTerms terms,
            ActionTerms actions,
            PhotoTerms photos,
            LetterTerms letters,
            HouseRules house,
            ModerationSettings moderation) {

        private void tell(Configurer configurer) {
            configurer
                    .registerComponent(Clock.class, c -> clock)
                    .registerComponent(SigningTerms.class, c -> terms)
                    .registerComponent(ComingTerms.class, c -> actions)
                    .registerComponent(Beginnings.class, c -> actions)
                    .registerComponent(Occasions.class, c -> photos)
                    .registerComponent(LetterTerms.class, c -> letters)
                    .registerComponent(HouseRules.class, c -> house)
                    .registerComponent(ModerationTerms.class, c -> moderation.terms());
        }
    }

    /** Without Axon's modules found on the class path: one of them asks a server elsewhere for updates. */
    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            EventStore eventStore, Serializer serializer, Known known, ProjectionWiring.Views views) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> eventStore)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureMessageSerializer(c -> serializer)
                .configureCorrelationDataProviders(c -> List.of())
                .registerComponent(CommandTargetResolver.class, c -> new CommandTargets());
        known.tell(configurer);
        var batches = new WriteBatches();
        configurer.registerComponent(
                ParameterResolverFactory.class,
                c -> MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(CoreWiring.class),
                        new ConfigurationParameterResolverFactory(c),
                        batches));
        Aggregates.ALL.forEach(configurer::configureAggregate);
        views.register(configurer.eventProcessing(), batches);
        return start(configurer);
    }

    /** With the application's own class loader: the web server would else take the threads for those of a page. */
    private static org.axonframework.config.Configuration start(Configurer configurer) {
        var here = Thread.currentThread();
        var before = here.getContextClassLoader();
        here.setContextClassLoader(CoreWiring.class.getClassLoader());
        try {
            return configurer.start();
        } finally {
            here.setContextClassLoader(before);
        }
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }
}
