package org.tadamon.api.mail.courier;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.StuckMails;

/** Forgets, every ten minutes, what the outbox need not know any more; on several nodes as well as on one. */
@Component
class Forgetting implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final StuckMails mails;
    private final Thread thread = Thread.ofVirtual().name("mail-forgetting").unstarted(this::work);

    Forgetting(StuckMails mails) {
        this.mails = mails;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private void work() {
        try {
            for (; ; Thread.sleep(EVERY)) {
                forget();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            mails.forget();
        } catch (RuntimeException away) {
            LOG.warn("Cannot forget old mail now: {}", away.getClass().getSimpleName());
        }
    }
}
