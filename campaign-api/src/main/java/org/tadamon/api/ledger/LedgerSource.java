package org.tadamon.api.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.grouping.ServiceBusy;

/**
 * The ledger as a log to be read from any position, as a whole or only what is rare in it: among millions of signatures
 * a petition's own events are found through an index of their own, so its page is rebuilt in a moment. All who follow
 * the same part should share one source: what was read last is read and decoded once for them all.
 */
public final class LedgerSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** What of the ledger is read; each but the whole has its index. */
    public enum Part {
        /** Everything. */
        WHOLE("true"),
        /** Everything but signatures, what is said with them, who comes to actions, and letters. */
        NOT_SIGNATURES("aggregate_type NOT IN ('signature', 'comment', 'attendance', 'posting')"),
        /** Actions, and who comes to them. */
        ATTENDANCES("aggregate_type IN ('action', 'attendance')"),
        /** Letters. */
        LETTERS("aggregate_type = 'posting'"),
        /** What signers say, and what ends all of it. */
        COMMENTS("name IN ('comment.given', 'comment.taken-back', 'comment.approved', 'comment.rejected',"
                + " 'comment.put-back', 'retention.data-destroyed')"),
        /** What signers allow whom, and what ends that. */
        CONSENTS("name IN ('signature.consented', 'signature.consent-taken-back',"
                + " 'signature.withdrawn', 'signature.erased')"),
        /** What is held, and what becomes of it. */
        HOLDS("name IN ('signature.held', 'signature.removed', 'signature.restored', 'signature.review-asked')"),
        /** What ends that somebody's words can be read with what they showed of their name, or changes either. */
        UNSAID("name IN ('comment.given', 'comment.taken-back', 'comment.rejected', 'comment.put-back',"
                + " 'signature.withdrawn', 'signature.erased', 'signature.held', 'signature.removed',"
                + " 'signature.visibility-changed', 'retention.data-destroyed')"),
        /** Signatures that were erased. */
        ERASURES("name = 'signature.erased'");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        /** What SQL finds it by, through its index, among rows of {@code ledger_event}. */
        public String condition() {
            return condition;
        }
    }

    private static final int PAGE = 1_024;

    private final DataSource dataSource;
    private final LedgerHead head;
    private final Serializer serializer;
    private final Reach reach;
    private final RecentEvents recent = new RecentEvents();
    private final String select;
    private final String selectLast;

    /** A part of the ledger in this database. */
    public LedgerSource(DataSource dataSource, LedgerHead head, Serializer serializer, Part part) {
        this.dataSource = dataSource;
        this.head = head;
        this.serializer = serializer;
        this.reach = head.of(part);
        this.select = "SELECT " + EventRow.COLUMNS + " FROM ledger_event WHERE position > ? AND " + part.condition
                + " ORDER BY position LIMIT ?";
        this.selectLast = "SELECT coalesce(max(position), -1) FROM ledger_event WHERE " + part.condition;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(this, reach, positionOf(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head.position());
    }

    /** Where the last event of this part stands; -1 if there is none. */
    public long last() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(selectLast);
                var answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException away) {
            throw new ServiceBusy("the ledger cannot be read", away);
        }
    }

    /** Events after a position, in order, without a gap; none if there are none. */
    List<TrackedEventMessage<?>> after(long position) {
        return recent.after(position, this::read);
    }

    private List<TrackedEventMessage<?>> read(long position) {
        var rows = new ArrayList<TrackedDomainEventData<byte[]>>(PAGE);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(select)) {
            statement.setLong(1, position);
            statement.setInt(2, PAGE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    DomainEventData<byte[]> data = EventRow.read(row);
                    rows.add(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong(9)), data));
                }
            }
        } catch (SQLException away) {
            throw new ServiceBusy("the ledger cannot be read", away);
        }
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, NoOpEventUpcaster.INSTANCE)
                .toList();
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
