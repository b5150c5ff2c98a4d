package org.tadamon.api.rule.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.rule.SoughtSeal;
import org.tadamon.api.sweep.Item;
import org.tadamon.api.vault.Vault;
import org.tadamon.api.web.Progress;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.projections.signerroll.ScanSigners;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollProjection;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Everybody who signed, gone through with a rule in mind. */
@Component
class Crowd {

    private static final int AT_ONCE = 2_000;

    private final SignerRollQueries roll;
    private final SoughtSeal seal;
    private final Vault vault;
    private final Progress progress;

    Crowd(SignerRollQueries roll, SoughtSeal seal, Vault vault, Progress progress) {
        this.roll = roll;
        this.seal = seal;
        this.vault = vault;
        this.progress = progress;
    }

    /** Up to which position it is known who signed. */
    long known() {
        return progress.position(SignerRollProjection.NAME);
    }

    /** Whether anybody signed in a part of the ledger. */
    boolean isAnybody(PetitionId petition, long after, long upTo) {
        return !roll.answer(new ScanSigners(petition, after, upTo, 1)).isEmpty();
    }

    /**
     * Whom these conditions mean of those who signed in a part of the ledger.
     *
     * @param goesOn told how many were looked at, says whether to go on
     * @return empty when it was not to go on
     */
    Optional<List<Item>> meant(
            PetitionId petition, Conditions conditions, long after, long upTo, LongPredicate goesOn) {
        var sought = seal.open(conditions);
        if (sought.isEmpty()) {
            return Optional.of(List.of());
        }
        var matching = new Matching(conditions, sought.get());
        long looked = 0;
        long position = after;
        List<SignerLine> lines;
        do {
            lines = roll.answer(new ScanSigners(petition, position, upTo, AT_ONCE));
            var opened = opened(lines, conditions);
            lines.forEach(line -> matching.look(line, opened));
            looked += lines.size();
            position = lines.isEmpty() ? position : lines.getLast().position();
            if (!goesOn.test(looked)) {
                return Optional.empty();
            }
        } while (lines.size() == AT_ONCE);
        return Optional.of(matching.found());
    }

    private Map<Personal, String> opened(List<SignerLine> lines, Conditions conditions) {
        return conditions.opensNothing()
                ? Map.of()
                : vault.open(lines.stream()
                        .flatMap(line ->
                                Stream.of(line.signer().name(), line.signer().email()))
                        .toList());
    }
}
