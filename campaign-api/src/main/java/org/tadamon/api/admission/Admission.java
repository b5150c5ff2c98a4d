package org.tadamon.api.admission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.admission.Verdict.Free;
import org.tadamon.api.admission.Verdict.Held;
import org.tadamon.api.admission.Verdict.NeedsProof;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.limits.LimitSettings;
import org.tadamon.api.limits.SharedCounts;
import org.tadamon.api.proof.Challenge;
import org.tadamon.api.proof.Proofs;
import org.tadamon.api.proof.Ticket;

/**
 * Decides what is asked of a signature before it is taken. Who comes from a place little comes from is asked nothing.
 */
@Component
public class Admission {

    private static final String PURPOSE = "signature";

    /** An address that is thrown away after use weighs as much as two; alone it does nothing. */
    private static final int WEIGHT_OF_THE_DISPOSABLE = 2;

    private final LimitSettings settings;
    private final SharedCounts counts;
    private final MailDomains domains;
    private final DomainBursts bursts;
    private final Proofs proofs;

    /** Lets a signature in that is right in all else. */
    @FunctionalInterface
    public interface Gate {

        /** Why it is held; {@code null} for not at all. Throws {@link ProofNeeded}: then nothing has happened yet. */
        @Nullable
        String hold(EmailAddress address);
    }

    Admission(LimitSettings settings, SharedCounts counts, MailDomains domains, DomainBursts bursts, Proofs proofs) {
        this.settings = settings;
        this.counts = counts;
        this.domains = domains;
        this.bursts = bursts;
        this.proofs = proofs;
    }

    /**
     * Counts one more signature and decides. One that needs a proof is not counted.
     *
     * @param proof what came with it: a solved challenge, a ticket, or nothing
     */
    public Verdict decide(Origin origin, EmailAddress address, @Nullable String proof) {
        if (settings.lifted()) {
            return new Free(origin.tag());
        }
        var domain = MailDomains.of(address);
        int weight = domains.isDisposable(domain) ? WEIGHT_OF_THE_DISPOSABLE : 1;
        long ofNetwork = counts.add(origin.network(), weight);
        int effort = Effort.at(ofNetwork, settings.free());
        if (effort > 0 && !proofs.takes(proof, PURPOSE, effort, address.canonical())) {
            counts.add(origin.network(), -weight);
            return new NeedsProof(proofs.challenge(PURPOSE, effort, origin.network()));
        }
        boolean burst = bursts.isOneOf(domain, origin, weight);
        if (ofNetwork > settings.held()) {
            return new Held("many-from-one-network", origin.tag());
        }
        return burst ? new Held("many-from-one-domain", origin.tag()) : new Free(origin.tag());
    }

    /** What lets a signature from there in that came with this proof, or with none. */
    public Gate gate(Origin origin, @Nullable String proof) {
        return address -> switch (decide(origin, address, proof)) {
            case Free _ -> null;
            case Held held -> held.reason();
            case NeedsProof needs -> throw new ProofNeeded(needs.challenge());
        };
    }

    /** What would be asked of the next signature from there; nothing most of the time. */
    public Optional<Challenge> ask(Origin origin) {
        int effort = settings.lifted() ? 0 : Effort.at(counts.known(origin.network()) + 1, settings.free());
        return effort == 0 ? Optional.empty() : Optional.of(proofs.challenge(PURPOSE, effort, origin.network()));
    }

    /** For who cannot solve a challenge: a ticket that is good after a while; the one they hold where it is not yet. */
    public Ticket ticket(Origin origin, @Nullable String held) {
        return proofs.ticket(PURPOSE, origin.network(), held);
    }
}
