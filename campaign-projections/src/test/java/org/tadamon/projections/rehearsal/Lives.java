package org.tadamon.projections.rehearsal;

import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.signature.Confirmation;
import org.tadamon.core.signature.SignatureEvent;
import org.tadamon.core.signature.SignatureEvent.SignatureConfirmed;
import org.tadamon.core.signature.SignatureEvent.SignatureErased;
import org.tadamon.core.signature.SignatureEvent.SignatureHeld;
import org.tadamon.core.signature.SignatureEvent.SignatureRemoved;
import org.tadamon.core.signature.SignatureEvent.SignatureRestored;
import org.tadamon.core.signature.SignatureEvent.SignatureWithdrawn;
import org.tadamon.core.signature.Tally;
import org.tadamon.core.signer.Visibility;

/** A crowd of people who sign and of whom anything may become, by chance, but never what the core would not let be. */
public final class Lives {

    /** What has become of one signature. */
    public static final class Life {

        private final int number;
        private boolean given;
        private boolean confirmed;
        private boolean withdrawn;
        private boolean held;
        private boolean removed;
        private boolean erased;
        private String area = "";
        private @Nullable String source;

        private Life(int number) {
            this.number = number;
        }

        /** Whether it counts now. */
        public boolean counts() {
            return given && confirmed && !withdrawn && !held && !removed;
        }

        /** Where it is counted. */
        public String area() {
            return area;
        }
    }

    private final Random random;
    private final List<Life> lives = new ArrayList<>();

    /** So many people; the same chance comes out the same. */
    public Lives(int people, Random random) {
        this.random = random;
        for (int number = 0; number < people; number++) {
            lives.add(new Life(number));
        }
    }

    /** All of them as they are by now. */
    public List<Life> all() {
        return List.copyOf(lives);
    }

    /** So many events of theirs happen. */
    public void happen(Rehearsal rehearsal, Instant at, int events) {
        for (int i = 0; i < events; i++) {
            rehearsal.happened(at, next(lives.get(random.nextInt(lives.size()))));
        }
    }

    private SignatureEvent next(Life life) {
        int before = life.counts() ? 1 : 0;
        if (!life.given || life.withdrawn && !life.erased) {
            life.given = true;
            life.withdrawn = false;
            life.confirmed = random.nextInt(3) > 0;
            life.area = "A" + random.nextInt(4);
            life.source = random.nextBoolean() ? "link" + random.nextInt(3) : null;
            var confirmation = life.confirmed ? Confirmation.NOT_ASKED : Confirmation.ASKED;
            return Sample.given(life.number, Visibility.HIDDEN, confirmation, tally(life, before));
        }
        var id = signature(life.number);
        if (!life.confirmed && random.nextBoolean()) {
            life.confirmed = true;
            return new SignatureConfirmed(id, PETITION, tally(life, before));
        }
        return switch (random.nextInt(4)) {
            case 0 -> takeBackOrErase(life, before);
            case 1 -> {
                life.held = false;
                life.removed = true;
                yield new SignatureRemoved(id, PETITION, "reason", tally(life, before));
            }
            default -> holdOrRestore(life, before);
        };
    }

    private SignatureEvent takeBackOrErase(Life life, int before) {
        if (life.withdrawn || random.nextInt(4) == 0) {
            life.erased = true;
            return new SignatureErased(signature(life.number), PETITION, tally(life, before));
        }
        life.withdrawn = true;
        return new SignatureWithdrawn(signature(life.number), PETITION, tally(life, before));
    }

    private SignatureEvent holdOrRestore(Life life, int before) {
        if (life.held || life.removed) {
            life.held = false;
            life.removed = false;
            return new SignatureRestored(signature(life.number), PETITION, tally(life, before));
        }
        life.held = true;
        return new SignatureHeld(signature(life.number), PETITION, "reason", tally(life, before));
    }

    private static Tally tally(Life life, int before) {
        return new Tally(life.area, life.source, (life.counts() ? 1 : 0) - before);
    }
}
