package org.tadamon.api.letterdrive.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.draft.Drafts;
import org.tadamon.api.letterdrive.draft.Drafts.Kept;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.routine.OneByOne;
import org.tadamon.api.routine.Routine;
import org.tadamon.core.posting.PostingId;
import org.tadamon.core.refusal.CommandRefused;

/** Finishes what was interrupted, and forgets what has arrived. */
@Component
@DependsOnDatabaseInitialization
class LetterSweep implements Routine {

    /** Handing a letter over may take as long as a slow mail server is waited for four times. */
    private static final int PATIENCES = 4;

    private static final int AT_ONCE = 1_000;
    private static final Duration INTERRUPTED = Duration.ofMinutes(1);
    /** All copies there are, of all drives, are gone through for it. */
    private static final Duration BETWEEN_COPIES = Duration.ofHours(1);

    private static final String FORGET_WORDS = """
            UPDATE letter_draft d SET sealed = NULL WHERE ordered AND sealed IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM letter_copy c WHERE c.letter = d.letter AND NOT told)""";

    private static final String FORGET_COPIES = """
            DELETE FROM letter_copy c WHERE told
                AND NOT EXISTS (SELECT 1 FROM letter_draft d WHERE d.letter = c.letter AND NOT forgotten)""";

    private final LetterCopies copies;
    private final CopyQueue queue;
    private final Drafts drafts;
    private final PostOffice office;
    private final JdbcClient jdbc;
    private final Duration sending;
    private final Clock clock;
    private Instant copiesNext = Instant.EPOCH;

    LetterSweep(
            LetterCopies copies,
            CopyQueue queue,
            Drafts drafts,
            PostOffice office,
            JdbcClient jdbc,
            MailSettings mail,
            Clock clock) {
        this.copies = copies;
        this.queue = queue;
        this.drafts = drafts;
        this.office = office;
        this.jdbc = jdbc;
        this.sending = mail.patience().multipliedBy(PATIENCES).plus(INTERRUPTED);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "letter-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** One step that cannot be done keeps no other from being done. */
    @Override
    public void run() {
        List<Runnable> steps = List.of(
                () -> queue.doubt(clock.instant().minus(sending)),
                () -> OneByOne.each(copies.untold(AT_ONCE), office::tell),
                this::orderInterrupted,
                this::forgetUnconfirmed,
                () -> jdbc.sql(FORGET_WORDS).update(),
                this::forgetCopies);
        OneByOne.each(steps, Runnable::run);
    }

    private void forgetCopies() {
        if (!clock.instant().isBefore(copiesNext)) {
            jdbc.sql(FORGET_COPIES).update();
            copiesNext = clock.instant().plus(BETWEEN_COPIES);
        }
    }

    /** Those whose writer has shown that they are theirs, and then something broke. */
    private void orderInterrupted() {
        var letters = letters("confirmed AND NOT ordered AND NOT forgotten AND taken_at < ?", ago(INTERRUPTED));
        OneByOne.each(
                letters,
                letter -> drafts.find(letter)
                        .ifPresent(kept -> drafts.opened(kept).ifPresent(draft -> order(kept, draft))));
    }

    private void order(Kept kept, Draft draft) {
        try {
            office.order(kept, draft);
        } catch (CommandRefused tooLate) {
            office.forget(kept);
        }
    }

    /** Those nobody has shown to be theirs while the code worked: the address may be somebody else's. */
    private void forgetUnconfirmed() {
        OneByOne.each(
                letters("NOT confirmed AND code_until < ?", ago(Duration.ZERO)),
                letter -> drafts.find(letter)
                        .filter(kept -> !kept.confirmed()) // or somebody has confirmed it in this moment
                        .ifPresent(office::forget));
    }

    private List<PostingId> letters(String which, OffsetDateTime when) {
        return jdbc.sql("SELECT letter FROM letter_draft WHERE " + which + " LIMIT ?")
                .params(when, AT_ONCE)
                .query((row, _) -> new PostingId(row.getObject(1, UUID.class)))
                .list();
    }

    private OffsetDateTime ago(Duration before) {
        return clock.instant().minus(before).atOffset(ZoneOffset.UTC);
    }
}
