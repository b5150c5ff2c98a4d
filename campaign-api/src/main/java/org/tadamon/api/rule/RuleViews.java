package org.tadamon.api.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.holding.Masked;
import org.tadamon.api.sweep.Item;
import org.tadamon.api.sweep.Items;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.api.sweep.Sweeps;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.RuleProblem.RuleUnknown;
import org.tadamon.projections.rulelist.RuleListQueries;
import org.tadamon.projections.rulelist.RuleView;
import org.tadamon.projections.signerroll.FindSigners;
import org.tadamon.projections.signerroll.SignerLine;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Rules as they are read. Whoever calls has made sure who asks. */
@Component
public class RuleViews {

    private final RuleListQueries rules;
    private final SignerRollQueries roll;
    private final Items items;
    private final Sweeps sweeps;
    private final Vault vault;

    RuleViews(RuleListQueries rules, SignerRollQueries roll, Items items, Sweeps sweeps, Vault vault) {
        this.rules = rules;
        this.roll = roll;
        this.items = items;
        this.sweeps = sweeps;
        this.vault = vault;
    }

    /**
     * Somebody a rule has found.
     *
     * @param name its first letters; {@code null} once erased, and for those who only look on
     * @param domain what stands behind the {@code @}; {@code null} likewise
     * @param counted whether it counted when it was found
     */
    public record Found(
            String id, @Nullable String name, @Nullable String domain, String areaCode, boolean counted) {

        @Override
        public String toString() {
            return "<found " + id + ">";
        }
    }

    /** A page of them; {@code next} is the key of the next page, {@code null} on the last. */
    public record FoundPage(List<Found> signers, @Nullable Long next) {}

    /** One rule. Refused: {@link RuleUnknown}. */
    public RuleView known(RuleId id) {
        return rules.find(id).orElseThrow(() -> new CommandRefused(new RuleUnknown()));
    }

    /** Whether there is such a rule, as far as is known. */
    public boolean isThere(RuleId id) {
        return rules.find(id).isPresent();
    }

    /** The rules about a petition's signatures, the last first. */
    public List<RuleView> of(PetitionId petition, long before, int limit) {
        return rules.of(petition, before, limit);
    }

    /** How far it has come with what it is at; {@code null} when it is at nothing. */
    public @Nullable Sweep progress(RuleId id) {
        return sweeps.running(id.value()).orElse(null);
    }

    /** A page of those it has found, the oldest first. */
    public FoundPage found(RuleId id, long after, int limit, boolean opening) {
        var page = items.page(id.value(), after, limit + 1);
        boolean more = page.size() > limit;
        var shown = more ? page.subList(0, limit) : page;
        var signers =
                roll.answer(new FindSigners(shown.stream().map(Item::signature).toList()));
        var opened = vault.open(signers.values().stream()
                .filter(_ -> opening)
                .flatMap(one -> Stream.of(one.signer().name(), one.signer().email()))
                .toList());
        return new FoundPage(
                shown.stream()
                        .map(item -> found(item, signers.get(item.signature()), opened))
                        .toList(),
                more ? shown.getLast().position() : null);
    }

    private static Found found(Item item, @Nullable SignerLine signer, Map<Personal, String> opened) {
        var name = signer == null ? null : opened.get(signer.signer().name());
        var address = signer == null ? null : opened.get(signer.signer().email());
        return new Found(
                item.signature().toString(),
                name == null ? null : Masked.name(name),
                address == null ? null : Masked.domain(address),
                item.areaCode(),
                item.counted());
    }
}
