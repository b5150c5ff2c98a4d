package org.tadamon.deploy.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.deploy.client.Await;
import org.tadamon.deploy.client.Pace;
import org.tadamon.deploy.client.Tadamon;
import org.tadamon.deploy.console.ToolFailed;

/** People signing as fast as they may, each once and without trying again, until told to stop. */
final class Barrage {

    private final Tadamon tadamon;
    private final String petition;
    private final Witness witness;
    private final Pace pace;
    private final List<Thread> hands = new ArrayList<>();
    private volatile boolean stopped;

    private Barrage(Tadamon tadamon, String petition, Witness witness, Pace pace) {
        this.tadamon = tadamon;
        this.petition = petition;
        this.witness = witness;
        this.pace = pace;
    }

    static Barrage begin(Tadamon tadamon, String petition, Witness witness, CrashPlan plan) {
        var barrage = new Barrage(tadamon, petition, witness, Pace.of(plan.rate()));
        for (int hand = 0; hand < plan.hands(); hand++) {
            barrage.hands.add(Thread.ofVirtual().start(barrage::sign));
        }
        return barrage;
    }

    private void sign() {
        while (!stopped) {
            pace.await();
            int person = witness.nextPerson();
            try {
                var answer = tadamon.sign(petition, witness.signature(person));
                if (answer.ok()) {
                    witness.acknowledge(person);
                    continue;
                }
                witness.unanswered(person, "answered " + answer.status());
            } catch (IOException cutOff) {
                witness.unanswered(person, "cut off");
            }
            Await.pause(Duration.ofMillis(100));
        }
    }

    /** Comes back when nobody signs any more. */
    void stop() {
        stopped = true;
        for (var hand : hands) {
            try {
                hand.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new ToolFailed("Stopped.", hurried);
            }
        }
    }
}
