package org.tadamon.api.holding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.heldlist.HeldLine;
import org.tadamon.projections.heldlist.HeldListQueries;
import org.tadamon.projections.heldlist.HeldNumbers;
import org.tadamon.projections.signerroll.FindSigners;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Goes through those who are held, a thousand at a time, and opens what may be opened of them for as long as that. */
@Component
class HeldSigners {

    private static final int AT_ONCE = 1_000;

    private final HeldListQueries held;
    private final SignerRollQueries roll;
    private final Vault vault;

    HeldSigners(HeldListQueries held, SignerRollQueries roll, Vault vault) {
        this.held = held;
        this.roll = roll;
        this.vault = vault;
    }

    /**
     * One of them.
     *
     * @param opened whether names and addresses were opened at all
     */
    record Person(
            HeldLine line,
            boolean countsIfFree,
            @Nullable String name,
            @Nullable String domain) {

        @Override
        public String toString() {
            return "<held " + line.signatureId() + ">";
        }
    }

    /** How many are held, by petition. */
    Map<PetitionId, HeldNumbers> byPetition() {
        return held.byPetition();
    }

    /** All that a filter means, held up to a position, those that wait longest first. */
    void each(HeldFilter filter, long upTo, boolean opening, Consumer<Person> with) {
        long after = -1;
        List<HeldLine> lines;
        do {
            lines = held.answer(filter.list(after, upTo, AT_ONCE));
            people(lines, opening || filter.domain() != null).stream()
                    .filter(one -> filter.domain() == null || filter.allows(tag(filter.petition(), one.domain())))
                    .forEach(with);
            after = lines.isEmpty() ? after : lines.getLast().position();
        } while (lines.size() == AT_ONCE);
    }

    /** Some of them, after a position. */
    List<Person> some(HeldFilter filter, long after, int limit, boolean opening) {
        if (filter.domain() == null) {
            return people(held.answer(filter.list(after, Long.MAX_VALUE, limit)), opening);
        }
        var found = new ArrayList<Person>();
        each(filter, Long.MAX_VALUE, true, one -> {
            if (one.line().position() > after && found.size() < limit) {
                found.add(one);
            }
        });
        return found;
    }

    /** What stands for a domain where it must not be read. */
    @Nullable
    String tag(PetitionId petition, @Nullable String domain) {
        if (domain == null) {
            return null;
        }
        var tag = vault.tag(petition.value(), ("domain|" + domain).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(tag, 0, 8);
    }

    private List<Person> people(List<HeldLine> lines, boolean opening) {
        var signers = roll.answer(
                new FindSigners(lines.stream().map(HeldLine::signatureId).toList()));
        var opened = opening ? opened(signers) : new HashMap<Personal, String>();
        return lines.stream()
                .map(line -> person(line, signers.get(line.signatureId()), opened))
                .toList();
    }

    private Map<Personal, String> opened(Map<SignatureId, SignerLine> signers) {
        return vault.open(signers.values().stream()
                .flatMap(one -> Stream.of(one.signer().name(), one.signer().email()))
                .toList());
    }

    private static Person person(HeldLine line, @Nullable SignerLine signer, Map<Personal, String> opened) {
        if (signer == null) {
            return new Person(line, false, null, null);
        }
        var address = opened.get(signer.signer().email());
        return new Person(
                line,
                signer.countsIfFree(),
                opened.get(signer.signer().name()),
                address == null ? null : Masked.domain(Objects.requireNonNull(address)));
    }
}
