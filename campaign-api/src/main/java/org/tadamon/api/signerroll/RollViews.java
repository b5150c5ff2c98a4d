package org.tadamon.api.signerroll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.FindSigners;
import org.tadamon.projections.signerroll.ListSigners;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;
import org.tadamon.projections.signerroll.SignerStatus;

/** The roll, opened. Whoever calls has made sure that an organiser asks. */
@Component
public class RollViews {

    /**
     * A page of the roll.
     *
     * @param asOf the position it is taken at; ask the next page with it
     * @param next the key of the next page; {@code null} on the last
     */
    public record RollPage(
            List<RollLine> lines, long asOf, @Nullable Long next) {}

    /**
     * One signer.
     *
     * @param name {@code null} once erased
     * @param email {@code null} once erased
     */
    public record RollLine(
            SignatureId id,
            Instant givenAt,
            @Nullable String name,
            @Nullable String email,
            String areaCode,
            Visibility visibility,
            String language,
            @Nullable String source,
            SignerStatus status) {

        @Override
        public String toString() {
            return "<signer " + id + ">";
        }
    }

    private final SignerRollQueries signers;
    private final Vault vault;

    RollViews(SignerRollQueries signers, Vault vault) {
        this.signers = signers;
        this.vault = vault;
    }

    /** A page, with what can still be opened of it. */
    public RollPage roll(ListSigners query) {
        var page = signers.answer(query);
        var opened = vault.open(page.lines().stream()
                .flatMap(line -> Stream.of(line.signer().name(), line.signer().email()))
                .toList());
        return new RollPage(
                page.lines().stream().map(line -> opened(line, opened)).toList(), page.asOf(), page.next());
    }

    /** These signers, with what can still be opened of them. */
    public Map<SignatureId, RollLine> these(Collection<SignatureId> ids) {
        var lines = signers.answer(new FindSigners(ids)).values();
        var opened = vault.open(lines.stream()
                .flatMap(line -> Stream.of(line.signer().name(), line.signer().email()))
                .toList());
        return lines.stream().collect(Collectors.toMap(SignerLine::signatureId, line -> opened(line, opened)));
    }

    /** This signer of this petition, with what can still be opened; empty where there is none under it. */
    public Optional<RollLine> one(PetitionId petition, SignatureId id) {
        var line = signers.answer(new FindSigners(List.of(id))).get(id);
        if (line == null || !line.signer().name().key().scope().equals(petition.value())) {
            return Optional.empty();
        }
        var name = line.signer().name();
        var email = line.signer().email();
        return Optional.of(opened(line, vault.open(List.of(name, email))));
    }

    private static RollLine opened(SignerLine line, Map<Personal, String> opened) {
        return new RollLine(
                line.signatureId(),
                line.givenAt(),
                opened.get(line.signer().name()),
                opened.get(line.signer().email()),
                line.areaCode(),
                line.signer().visibility(),
                line.signer().language(),
                line.source(),
                line.status());
    }
}
