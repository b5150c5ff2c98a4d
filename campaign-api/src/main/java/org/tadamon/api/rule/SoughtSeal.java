package org.tadamon.api.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.vault.SubjectSecret;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.RuleId;

/** Seals what a rule looks for, and opens it for as long as it is looked for. */
@Component
public class SoughtSeal {

    private final Vault vault;

    SoughtSeal(Vault vault) {
        this.vault = vault;
    }

    /** What it looks for, sealed under a secret of the rule's own. */
    @Nullable
    Personal seal(PetitionId petition, RuleId rule, String purpose, @Nullable String text) {
        if (text == null) {
            return null;
        }
        vault.prepare(petition.value());
        return secret(petition, rule).seal(purpose, text);
    }

    /** What it looks for; empty once it cannot be opened any more, since then nobody can be found by it. */
    public Optional<Sought> open(Conditions conditions) {
        var sealed = Stream.of(
                        Optional.ofNullable(conditions.domains()),
                        Optional.ofNullable(conditions.name()).map(Conditions.NamePattern::text))
                .flatMap(Optional::stream)
                .toList();
        var opened = sealed.isEmpty() ? java.util.Map.<Personal, String>of() : vault.open(sealed);
        if (opened.size() < sealed.size()) {
            return Optional.empty();
        }
        var domains = conditions.domains() == null ? null : opened.get(conditions.domains());
        var name =
                conditions.name() == null ? null : opened.get(conditions.name().text());
        return Optional.of(new Sought(
                domains == null ? null : Arrays.stream(domains.split("\n")).collect(Collectors.toSet()), name));
    }

    /** Texts as they are sealed: one to a line. */
    static @Nullable String lines(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private SubjectSecret secret(PetitionId petition, RuleId rule) {
        return vault.secret(new KeyRef(petition.value(), rule.value()))
                .orElseThrow(() -> new IllegalStateException("this petition has no keys any more"));
    }
}
