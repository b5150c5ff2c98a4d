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
import org.tadamon.api.settings.PetitionSettings;
import org.tadamon.core.account.Account;
import org.tadamon.core.action.Action;
import org.tadamon.core.aftermath.Aftermath;
import org.tadamon.core.aftermath.Beginnings;
import org.tadamon.core.area.AreaImport;
import org.tadamon.core.areamap.AreaMapImport;
import org.tadamon.core.attendance.Attendance;
import org.tadamon.core.attendance.ComingTerms;
import org.tadamon.core.campaign.Campaign;
import org.tadamon.core.coalition.Partnership;
import org.tadamon.core.comment.Comment;
import org.tadamon.core.consent.ConsentWording;
import org.tadamon.core.decisionmaker.DecisionMakerImport;
import org.tadamon.core.delivery.Delivery;
import org.tadamon.core.export.Export;
import org.tadamon.core.holding.HeldGroup;
import org.tadamon.core.letter.Letters;
import org.tadamon.core.moderation.Case;
import org.tadamon.core.moderation.ModerationTerms;
import org.tadamon.core.organisation.Organisation;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.petition.life.HouseRules;
import org.tadamon.core.postcode.PostcodeImport;
import org.tadamon.core.retention.Retention;
import org.tadamon.core.rule.Rule;
import org.tadamon.core.signature.Signature;
import org.tadamon.core.signature.SigningTerms;
import org.tadamon.core.signerlist.SignerList;
import org.tadamon.projections.batch.WriteBatches;

/** Every aggregate there is. */
@Configuration(proxyBeanMethods = false)
@Import(CoreWiring.Known.class)
class CoreWiring {

    private static final List<Class<?>> AGGREGATES = List.of(
            Account.class,
            Petition.class,
            Signature.class,
            Comment.class,
            Action.class,
            Attendance.class,
            Aftermath.class,
            Case.class,
            HeldGroup.class,
            Rule.class,
            Export.class,
            Delivery.class,
            SignerList.class,
            Letters.class,
            AreaImport.class,
            AreaMapImport.class,
            PostcodeImport.class,
            DecisionMakerImport.class,
            Campaign.class,
            Partnership.class,
            ConsentWording.class,
            Organisation.class,
            Retention.class);

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
            Clock clock, SigningTerms terms, ActionTerms actions, HouseRules house, ModerationSettings moderation) {}

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
                .registerComponent(CommandTargetResolver.class, c -> new CommandTargets())
                .registerComponent(Clock.class, c -> known.clock)
                .registerComponent(SigningTerms.class, c -> known.terms)
                .registerComponent(ComingTerms.class, c -> known.actions)
                .registerComponent(Beginnings.class, c -> known.actions)
                .registerComponent(HouseRules.class, c -> known.house)
                .registerComponent(ModerationTerms.class, c -> known.moderation.terms());
        var batches = new WriteBatches();
        configurer.registerComponent(
                ParameterResolverFactory.class,
                c -> MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(CoreWiring.class),
                        new ConfigurationParameterResolverFactory(c),
                        batches));
        AGGREGATES.forEach(configurer::configureAggregate);
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
