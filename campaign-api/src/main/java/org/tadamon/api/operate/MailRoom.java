package org.tadamon.api.operate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.mail.MailQueue;
import org.tadamon.api.mail.StuckMails;
import org.tadamon.api.mail.StuckMails.StuckMail;

/** Lets those who run the platform look after its mail, and nobody else. */
@Component
class MailRoom {

    /**
     * What there is to look after.
     *
     * @param waiting how many mails wait to be sent, now or later
     * @param stuck how many could not be sent
     * @param mails some of these, the last one given up first
     * @param next after which one the next page begins; {@code null} on the last
     */
    record State(
            long waiting,
            long stuck,
            List<StuckMail> mails,
            @Nullable UUID next) {}

    private final MailQueue queue;
    private final StuckMails stuck;
    private final Access access;

    MailRoom(MailQueue queue, StuckMails stuck, Access access) {
        this.queue = queue;
        this.stuck = stuck;
        this.access = access;
    }

    State look(Actor actor, @Nullable UUID after, int atMost) {
        access.requireAtHost(actor, Right.OPERATE);
        var mails = stuck.list(after, atMost + 1);
        var shown = mails.stream().limit(atMost).toList();
        return new State(
                queue.waiting(),
                stuck.count(),
                shown,
                mails.size() > atMost ? shown.getLast().id() : null);
    }

    /** One of them, or all of them for {@code null}; how many are tried again. */
    int retry(Actor actor, @Nullable UUID one) {
        access.requireAtHost(actor, Right.OPERATE);
        return stuck.retry(one);
    }

    void discard(Actor actor, UUID one) {
        access.requireAtHost(actor, Right.OPERATE);
        stuck.discard(one, actor.account());
    }
}
