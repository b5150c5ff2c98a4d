package org.tadamon.api.mail.courier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.mail.Bell;
import org.tadamon.api.mail.transport.MailSettings;
import org.tadamon.api.mail.transport.NotTaken.Reason;
import org.tadamon.api.mail.transport.Relay.Line;

/** Goes on as long as the application runs, a few mails at a time. */
@Component
class Courier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    /** What another node was told of, or is to be tried again, is found within this. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /**
     * How many it takes at most. It begins with one, and takes no more than it has time for: others could send them.
     */
    private static final int AT_ONCE = 64;

    private static final Duration QUICK = Duration.ofMillis(500);

    private static final String AWAY = "outbox away, ";
    private static final String WRONG_ADDRESS = EnumCode.of(Reason.ADDRESS_REFUSED);

    private final Delivery delivery;
    private final Bell bell;
    private final MailSettings settings;
    private final Duration lookEvery;
    private final List<Thread> senders = new ArrayList<>();
    private volatile boolean running;
    private volatile String trouble = "";

    @Autowired
    Courier(Delivery delivery, Bell bell, MailSettings settings) {
        this(delivery, bell, settings, LOOK_EVERY);
    }

    Courier(Delivery delivery, Bell bell, MailSettings settings, Duration lookEvery) {
        this.delivery = delivery;
        this.bell = bell;
        this.settings = settings;
        this.lookEvery = lookEvery;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 1; i <= settings.senders(); i++) {
            senders.add(Thread.ofPlatform().daemon().name("courier-" + i).start(this::work));
        }
    }

    /** Lets what is being handed over arrive: who hangs up in the middle does not know whether it was taken. */
    @Override
    public synchronized void stop() {
        running = false;
        senders.forEach(_ -> bell.ring());
        var latest = System.nanoTime() + settings.patience().plus(lookEvery).toNanos();
        try {
            for (var sender : senders) {
                sender.join(Duration.ofNanos(Math.max(1, latest - System.nanoTime())));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        senders.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try (var line = delivery.line()) {
            int most = 1;
            while (running) {
                long began = System.nanoTime();
                int many = sendSome(line, most);
                boolean quick = System.nanoTime() - began < QUICK.toNanos();
                most = many < most ? Math.max(1, many) : quick ? Math.min(2 * most, AT_ONCE) : Math.max(1, most / 2);
                if (many == 0) {
                    line.close(); // the next letter makes it anew
                    bell.await(lookEvery);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many it has dealt with. */
    private int sendSome(Line line, int most) {
        try {
            var outcomes = delivery.some(line, most, () -> running);
            outcomes.forEach(outcome -> tell(outcome.reason()));
            if (outcomes.isEmpty() && trouble.startsWith(AWAY)) {
                tell("");
            }
            return outcomes.size();
        } catch (RuntimeException away) {
            tell(AWAY + away.getClass().getSimpleName());
            return 0;
        }
    }

    /** Once for each change, not for each mail; a wrong address is no trouble of ours. */
    private void tell(String reason) {
        if (reason.equals(trouble) || reason.startsWith(WRONG_ADDRESS)) {
            return;
        }
        trouble = reason;
        if (reason.isEmpty()) {
            LOG.info("Mail is taken again");
        } else {
            LOG.warn("Mail has to wait: {}", reason);
        }
    }
}
