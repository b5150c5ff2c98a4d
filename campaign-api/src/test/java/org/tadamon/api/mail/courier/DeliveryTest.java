package org.tadamon.api.mail.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.mail.MailFixture.order;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tadamon.api.mail.MailFixture;
import org.tadamon.api.mail.MailPurpose;
import org.tadamon.api.mail.Outcome.Later;
import org.tadamon.api.mail.Outcome.Sent;
import org.tadamon.api.mail.Outcome.Stuck;
import org.tadamon.api.mail.StuckMails.StuckMail;
import org.tadamon.api.mail.transport.Letter;
import org.tadamon.api.mail.transport.NotTaken;
import org.tadamon.api.mail.transport.NotTaken.Reason;
import org.tadamon.api.mail.transport.Relay;
import org.tadamon.api.page.Texts;
import org.tadamon.core.account.AccountId;

/** Mail in the outbox … */
class DeliveryTest {

    private static final AccountId OPERATOR = new AccountId(new java.util.UUID(0, 1));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final ConcurrentLinkedQueue<Letter> taken = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    private MailFixture mail;
    private Relay relay = taken::add;

    @BeforeEach
    void open() {
        InstantSource time = now::get;
        mail = new MailFixture(folder, time.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        mail.close();
    }

    @Test
    void isSentOnceAndNobodyCanReadItAnyMore() {
        mail.desk.order(order("layla@example.org"));
        var delivery = delivery();
        assertThat(delivery.some(1)).containsExactly(new Sent());
        assertThat(delivery.some(1)).isEmpty();
        assertThat(taken)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo("layla@example.org"));
        assertThat(mail.jdbc
                        .sql("SELECT count(*) FROM vault_secret")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mail.jdbc
                        .sql("SELECT count(sealed) FROM mail_outbox")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mail.count("sent")).isEqualTo(1);
    }

    @Test
    void isSentInTheOrderItIsDueAndBeforeTheRestIfSomebodyWaitsForIt() {
        mail.desk.order(order(java.util.UUID.randomUUID(), MailPurpose.INVITATION, "first@example.org"));
        now.updateAndGet(time -> time.plusSeconds(1));
        mail.desk.order(order(java.util.UUID.randomUUID(), MailPurpose.INVITATION, "second@example.org"));
        now.updateAndGet(time -> time.plusSeconds(1));
        mail.desk.order(order("waits@example.org"));
        var delivery = delivery();
        while (!delivery.some(1).isEmpty()) {}
        assertThat(taken)
                .extracting(Letter::to)
                .containsExactly("waits@example.org", "first@example.org", "second@example.org");
    }

    @Test
    void isTriedAgainLaterAndThenLeftToTheOperator() {
        relay = refusing(Reason.UNREACHABLE, 0);
        mail.desk.order(order("layla@example.org"));
        var delivery = delivery();
        assertThat(delivery.some(1)).containsExactly(new Later(now.get().plusSeconds(10), "unreachable"));
        assertThat(delivery.some(1)).as("not yet").isEmpty();
        now.updateAndGet(time -> time.plusSeconds(10));
        assertThat(delivery.some(1)).containsExactly(new Later(now.get().plusSeconds(30), "unreachable"));
        now.updateAndGet(time -> time.plusSeconds(29));
        assertThat(delivery.some(1)).as("not yet").isEmpty();
        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(delivery.some(1)).containsExactly(new Stuck("unreachable"));
        now.updateAndGet(time -> time.plus(Duration.ofDays(1)));
        assertThat(delivery.some(1)).as("not any more").isEmpty();
        assertThat(mail.stuck.list(null, 10))
                .singleElement()
                .satisfies(stuck -> assertThat(stuck)
                        .extracting(StuckMail::tries, StuckMail::reason, StuckMail::purpose)
                        .containsExactly(3, "unreachable", MailPurpose.SIGN_IN));
    }

    @Test
    void toAnAddressThatDoesNotExistIsNotTriedAgain() {
        relay = refusing(Reason.ADDRESS_REFUSED, 550);
        mail.desk.order(order("nobody@example.org"));
        assertThat(delivery().some(1)).containsExactly(new Stuck("address-refused 550"));
    }

    @Test
    void isTriedAgainWhenTheMistakeIsOurs() {
        relay = letter -> {
            throw new IllegalStateException(letter.to());
        };
        mail.desk.order(order("layla@example.org"));
        assertThat(delivery().some(1))
                .containsExactly(new Later(now.get().plusSeconds(10), "failed IllegalStateException"));
    }

    @Test
    void thatNobodyCanReadDoesNotStandInTheWay() {
        var all = List.of("changed", "unknown", "forgotten", "fine");
        var ids = all.stream().map(_ -> java.util.UUID.randomUUID()).toList();
        for (int i = 0; i < all.size(); i++) {
            mail.desk.order(order(ids.get(i), MailPurpose.INVITATION, all.get(i) + "@example.org"));
        }
        mail.jdbc
                .sql("UPDATE mail_outbox SET sealed = overlay(sealed placing 'AAAA' from 30) WHERE id = ?")
                .param(ids.get(0))
                .update();
        mail.jdbc
                .sql("UPDATE mail_outbox SET purpose = 'BIRTHDAY' WHERE id = ?")
                .param(ids.get(1))
                .update();
        mail.jdbc
                .sql("DELETE FROM vault_secret WHERE subject = ?")
                .param(ids.get(2))
                .update();
        var delivery = delivery();
        while (!delivery.some(1).isEmpty()) {}
        assertThat(taken).extracting(Letter::to).containsExactly("fine@example.org");
        assertThat(mail.jdbc
                        .sql("SELECT reason FROM mail_outbox WHERE state = 'stuck'")
                        .query(String.class)
                        .list())
                .containsExactly("unreadable", "unreadable", "unreadable");
    }

    @Test
    void thatIsStuckCanBeSentAfterAll() {
        relay = refusing(Reason.ADDRESS_REFUSED, 550);
        IntStream.range(0, 3).forEach(i -> mail.desk.order(order(i + "@example.org")));
        var refusing = delivery();
        while (!refusing.some(1).isEmpty()) {}
        relay = taken::add;
        var helpful = delivery();
        var one = mail.stuck.list(null, 10).getFirst().id();
        assertThat(mail.stuck.retry(one)).isEqualTo(1);
        assertThat(mail.stuck.retry(one)).as("twice").isZero();
        assertThat(helpful.some(1)).containsExactly(new Sent());
        assertThat(helpful.some(1)).isEmpty();
        assertThat(mail.stuck.retry(null)).isEqualTo(2);
        while (!helpful.some(1).isEmpty()) {}
        assertThat(taken).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void thatIsTriedAgainIsTriedAsOftenAsAtFirst() {
        relay = refusing(Reason.UNREACHABLE, 0);
        mail.desk.order(order("layla@example.org"));
        var delivery = delivery();
        for (int i = 0; i < 3; i++) {
            delivery.some(1);
            now.updateAndGet(time -> time.plusSeconds(60));
        }
        assertThat(mail.stuck.retry(null)).isEqualTo(1);
        assertThat(delivery.some(1)).containsExactly(new Later(now.get().plusSeconds(10), "unreachable"));
    }

    @Test
    void thatIsStuckCanBeDiscardedForGood() {
        relay = refusing(Reason.ADDRESS_REFUSED, 550);
        mail.desk.order(order("layla@example.org"));
        delivery().some(1);
        var one = mail.stuck.list(null, 10).getFirst().id();
        assertThat(mail.stuck.discard(one, OPERATOR)).isTrue();
        assertThat(mail.stuck.discard(one, OPERATOR)).isFalse();
        assertThat(mail.stuck.retry(one)).isZero();
        assertThat(mail.count("discarded")).isEqualTo(1);
        assertThat(mail.jdbc
                        .sql("SELECT count(*) FROM vault_secret")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isForgottenAfterADayAndDiscardedAfterThirty() {
        mail.desk.order(order("layla@example.org"));
        delivery().some(1);
        relay = refusing(Reason.ADDRESS_REFUSED, 550);
        mail.desk.order(order("nobody@example.org"));
        delivery().some(1);
        mail.stuck.forget();
        assertThat(mail.count("sent")).isEqualTo(1);
        now.updateAndGet(time -> time.plus(Duration.ofHours(24)));
        mail.stuck.forget();
        assertThat(mail.count("sent")).isZero();
        assertThat(mail.jdbc
                        .sql("SELECT count(person) FROM mail_outbox")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mail.count("stuck")).isEqualTo(1);
        now.updateAndGet(time -> time.plus(Duration.ofDays(29)));
        mail.stuck.forget();
        assertThat(mail.count("stuck")).isZero();
    }

    @Test
    void isTurnedOverPageByPage() {
        relay = refusing(Reason.ADDRESS_REFUSED, 550);
        var all = new ArrayList<java.util.UUID>();
        for (int made = 0; made < 5; made++) {
            int i = made;
            var id = java.util.UUID.randomUUID();
            mail.desk.order(order(id, MailPurpose.SIGN_IN, i + "@example.org"));
            delivery().some(1);
            all.addFirst(id);
            now.updateAndGet(time -> time.plusSeconds(i % 2));
        }
        var turned = new ArrayList<java.util.UUID>();
        for (var page = mail.stuck.list(null, 2); !page.isEmpty(); page = mail.stuck.list(turned.getLast(), 2)) {
            page.forEach(line -> turned.add(line.id()));
        }
        assertThat(turned).containsExactlyInAnyOrderElementsOf(all);
    }

    /** A node that has held on to a mail for too long changes nothing about it any more. */
    @Test
    void thatAnotherNodeHasByNowIsLeftToIt() {
        mail.desk.order(order("layla@example.org"));
        var other = delivery();
        relay = _ -> {
            now.updateAndGet(time -> time.plusSeconds(9));
            assertThat(other.some(1)).containsExactly(new Sent());
            throw new NotTaken(Reason.UNREACHABLE, 0);
        };
        assertThat(delivery().some(1)).hasOnlyElementsOfType(Later.class);
        assertThat(mail.count("sent")).isEqualTo(1);
        assertThat(mail.count("waiting")).isZero();
    }

    /** What was not begun before it has to stop is due as it was. */
    @Test
    void isGivenBackByWhoMustStop() {
        IntStream.range(0, 3).forEach(i -> mail.desk.order(order(i + "@example.org")));
        try (var line = delivery().line()) {
            assertThat(delivery().some(line, 3, () -> false)).hasSize(1);
        }
        assertThat(delivery().some(3)).hasSize(2);
        assertThat(taken).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void isNeverSentTwiceHoweverManyNodesSend() throws InterruptedException {
        IntStream.range(0, 200).forEach(i -> mail.desk.order(order(i + "@example.org")));
        var nodes = List.of(delivery(), delivery());
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    while (!nodes.get(i % 2).some(1).isEmpty()) {}
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(taken).extracting(Letter::to).hasSize(200).doesNotHaveDuplicates();
    }

    private static Relay refusing(Reason reason, int reply) {
        return _ -> {
            throw new NotTaken(reason, reply);
        };
    }

    private Delivery delivery() {
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        var patience = new Patience(Duration.ofSeconds(10), 3, new Random() {
            @Override
            public double nextDouble(double least, double most) {
                return 1;
            }
        });
        var writer = new LetterWriter(Texts.usual(), Settings.none());
        return new Delivery(mail.queue, writer, relay, patience, Settings.none(), clock, mail.meters);
    }
}
