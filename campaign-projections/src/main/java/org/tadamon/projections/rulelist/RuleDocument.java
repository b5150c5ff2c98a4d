package org.tadamon.projections.rulelist;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.rule.Conditions;
import org.tadamon.core.rule.Conditions.Burst;
import org.tadamon.core.rule.Conditions.NamePattern;
import org.tadamon.core.rule.RuleId;
import org.tadamon.core.rule.Trial;
import org.tadamon.projections.rulelist.RuleView.Step;
import org.tadamon.projections.rulelist.RuleView.What;

/** A rule as it lies in MongoDB, sealed where it is sealed in the ledger, and back. */
final class RuleDocument {

    private RuleDocument() {}

    static Document of(Conditions conditions) {
        var name = conditions.name();
        var burst = conditions.burst();
        return new Document("areas", conditions.areas())
                .append("domains", of(conditions.domains()))
                .append("from", of(conditions.from()))
                .append("until", of(conditions.until()))
                .append("nameKind", name == null ? null : name.kind().name())
                .append("name", name == null ? null : of(name.text()))
                .append("sameName", conditions.sameName())
                .append("burst", burst == null ? null : burst.atLeast())
                .append("within", burst == null ? null : burst.withinSeconds())
                .append("ofOneDomain", burst != null && burst.ofOneDomain());
    }

    static Document of(Trial trial) {
        var areas = trial.areas().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Document("code", each.getKey()).append("n", each.getValue()))
                .toList();
        return new Document("asOf", trial.asOf())
                .append("found", trial.found())
                .append("counted", trial.counted())
                .append("areas", areas);
    }

    static Document of(Step step) {
        return new Document("what", step.what().name())
                .append("at", Date.from(step.at()))
                .append("by", step.by() == null ? null : step.by().toString())
                .append("reason", step.reason())
                .append("signatures", step.signatures())
                .append("moved", step.moved());
    }

    static RuleView read(Document one) {
        var id = RuleId.of(one.getString("_id"));
        var petition = PetitionId.of(one.getString("petition"));
        var trial = one.get("trial", Document.class);
        return new RuleView(
                id,
                petition,
                one.getString("title"),
                conditions(one.get("conditions", Document.class), new KeyRef(petition.value(), id.value())),
                RuleState.valueOf(one.getString("state")),
                trial == null ? null : trial(trial),
                one.getLong("position"),
                one.getList("history", Document.class).stream()
                        .map(RuleDocument::step)
                        .toList());
    }

    private static Conditions conditions(Document one, KeyRef key) {
        var name = one.get("name", Document.class);
        var burst = one.getInteger("burst");
        return new Conditions(
                one.getList("areas", String.class),
                personal(one.get("domains", Document.class), key, "rule.domains"),
                instant(one.getDate("from")),
                instant(one.getDate("until")),
                name == null
                        ? null
                        : new NamePattern(
                                NamePattern.Kind.valueOf(one.getString("nameKind")),
                                new Personal(name.getInteger("v"), key, "rule.name", name.getString("c"))),
                one.getInteger("sameName"),
                burst == null ? null : new Burst(burst, one.getLong("within"), one.getBoolean("ofOneDomain")));
    }

    private static Trial trial(Document one) {
        var areas = new TreeMap<String, Long>();
        one.getList("areas", Document.class).forEach(each -> areas.put(each.getString("code"), each.getLong("n")));
        return new Trial(one.getLong("asOf"), one.getLong("found"), one.getLong("counted"), areas);
    }

    private static Step step(Document one) {
        var by = one.getString("by");
        return new Step(
                What.valueOf(one.getString("what")),
                one.getDate("at").toInstant(),
                by == null ? null : AccountId.of(by),
                one.getString("reason"),
                one.getLong("signatures"),
                one.getLong("moved"));
    }

    private static @Nullable Date of(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Document of(@Nullable Personal value) {
        return value == null ? null : new Document("v", value.version()).append("c", value.sealed());
    }

    private static @Nullable Personal personal(@Nullable Document value, KeyRef key, String purpose) {
        return value == null ? null : new Personal(value.getInteger("v"), key, purpose, value.getString("c"));
    }
}
