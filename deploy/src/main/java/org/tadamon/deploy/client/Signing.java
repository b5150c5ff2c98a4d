package org.tadamon.deploy.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.tadamon.deploy.console.ToolFailed;

/**
 * Signs as a patient person would: when there is no answer, or the answer is "later", asks the same again, as late as
 * it was told to.
 */
public final class Signing {

    private final Tadamon tadamon;
    private final String petition;
    private final Duration patience;
    private final LongAdder retries = new LongAdder();

    /** Signs this petition; the tool fails when one signature is not answered within {@code patience}. */
    public Signing(Tadamon tadamon, String petition, Duration patience) {
        this.tadamon = tadamon;
        this.petition = petition;
        this.patience = patience;
    }

    /** Comes back once the signature was accepted. */
    public void sign(NewSignature signature) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var pause = attempt(signature);
            if (pause.isZero()) {
                return;
            }
            if (System.nanoTime() + pause.toNanos() > deadline) {
                throw new ToolFailed("A signature was not accepted within " + patience.toSeconds() + " s.");
            }
            retries.increment();
            Await.pause(pause);
        }
    }

    /** How often something was asked again. */
    public long retries() {
        return retries.sum();
    }

    private Duration attempt(NewSignature signature) {
        try {
            var answer = tadamon.sign(petition, signature);
            if (answer.isLater()) {
                return answer.pause();
            }
            answer.json("Signing");
            return Duration.ZERO;
        } catch (IOException unreachable) {
            return Duration.ofMillis(500);
        }
    }
}
