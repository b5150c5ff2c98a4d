package org.tadamon.projections.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionEvent;
import org.tadamon.core.aftermath.AftermathEvent;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.areamap.AreaMapEvent.AreaMapImported;
import org.tadamon.core.attendance.AttendanceEvent;
import org.tadamon.core.campaign.CampaignEvent;
import org.tadamon.core.coalition.CoalitionEvent;
import org.tadamon.core.comment.CommentEvent;
import org.tadamon.core.consent.ConsentEvent;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.delivery.DeliveryEvent;
import org.tadamon.core.export.ExportEvent;
import org.tadamon.core.holding.GroupEvent;
import org.tadamon.core.letterdrive.LetterDriveEvent;
import org.tadamon.core.moderation.CaseEvent;
import org.tadamon.core.organisation.OrganisationEvent;
import org.tadamon.core.petition.PetitionEvent;
import org.tadamon.core.petition.life.LifeEvent;
import org.tadamon.core.photo.PhotoEvent;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.posting.PostingEvent;
import org.tadamon.core.retention.RetentionEvent;
import org.tadamon.core.retention.RetentionId;
import org.tadamon.core.rule.RuleEvent;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signerlist.SignerListEvent;

/** What has happened, in one order, as the ledger would keep it. Positions count from 0. */
public final class History implements AutoCloseable {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> versions = new HashMap<>();
    private long head = -1;

    /** Adds what happened at this moment; each event follows the last of its own aggregate. */
    public void happened(Instant at, Object... events) {
        for (var event : events) {
            var aggregate = aggregateOf(event);
            long version = versions.merge(aggregate, 0L, (last, _) -> last + 1);
            store.publish(new GenericDomainEventMessage<>("any", aggregate, version, new GenericMessage<>(event), at));
            head++;
        }
    }

    /** The position of what happened last; -1 before anything has. */
    public long head() {
        return head;
    }

    StreamableMessageSource<TrackedEventMessage<?>> source() {
        return new StreamableMessageSource<>() {
            @Override
            public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
                return new Eager(store.openStream(after));
            }

            @Override
            public @Nullable TrackingToken createTailToken() {
                return store.createTailToken();
            }

            @Override
            public @Nullable TrackingToken createHeadToken() {
                return store.createHeadToken();
            }
        };
    }

    private static String aggregateOf(Object event) {
        return switch (event) {
            case PetitionEvent petition -> petition.petitionId().toString();
            case LifeEvent life -> life.petitionId().toString();
            case CaseEvent about -> about.caseId().toString();
            case SignatureEvent signature -> signature.signatureId().toString();
            case ActionEvent action -> action.actionId().toString();
            case AftermathEvent aftermath -> aftermath.aftermathId().toString();
            case PhotoEvent photo -> photo.albumId().toString();
            case LetterDriveEvent drive -> drive.drive().toString();
            case PostingEvent posting -> posting.posting().toString();
            case AttendanceEvent attendance -> attendance.attendanceId().toString();
            case GroupEvent group -> group.groupId().toString();
            case RuleEvent rule -> rule.ruleId().toString();
            case ExportEvent export -> export.exportId().toString();
            case DeliveryEvent delivery -> delivery.deliveryId().toString();
            case SignerListEvent list -> list.listId().toString();
            case CommentEvent comment -> comment.commentId().toString();
            case RetentionEvent retention ->
                RetentionId.of(retention.petitionId()).toString();
            case CampaignEvent campaign -> campaign.campaignId().toString();
            case CoalitionEvent coalition -> coalition.partnershipId().toString();
            case ConsentEvent consent -> consent.wordingId().toString();
            case OrganisationEvent organisation -> organisation.organisationId().toString();
            case AreasImported areas -> areas.importId().toString();
            case AreaMapImported map -> map.importId().toString();
            case PostcodesImported postcodes -> postcodes.importId().toString();
            case DecisionMakersImported list -> list.importId().toString();
            default -> throw new IllegalArgumentException(event.getClass() + " is no event of ours");
        };
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
