package org.tadamon.api.mail.courier;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tadamon.api.mail.StuckMails;
import org.tadamon.api.routine.Routine;

/** Forgets, every ten minutes, what the outbox need not know any more. */
@Component
class Forgetting implements Routine {

    private final StuckMails mails;

    Forgetting(StuckMails mails) {
        this.mails = mails;
    }

    @Override
    public String name() {
        return "mail-forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        mails.forget();
    }
}
