package org.tadamon.projections.actionpage;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionKind;
import org.tadamon.core.action.ActionPlan;
import org.tadamon.core.action.ActionPlan.Provision;
import org.tadamon.core.action.ActionPlan.Wording;
import org.tadamon.core.action.Place;
import org.tadamon.core.action.Place.Reveal;
import org.tadamon.core.action.Timing;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;

/** What is planned as it lies in MongoDB, and back. */
final class PlanDocument {

    private PlanDocument() {}

    static Document of(Map<String, Wording> wordings) {
        var words = new Document();
        new TreeMap<>(wordings)
                .forEach((language, said) -> words.append(
                        language,
                        new Document("title", said.title())
                                .append("description", said.description())
                                .append("bring", said.bring())
                                .append("help", said.help())));
        return words;
    }

    static List<String> of(Set<Provision> provisions) {
        return provisions.stream().sorted().map(Provision::name).toList();
    }

    static Document of(Timing timing) {
        return new Document("starts", timing.starts().toString())
                .append("ends", timing.ends().toString())
                .append("zone", timing.zone().getId());
    }

    static Document of(Place place) {
        var exact = place.whereabouts();
        return new Document("near", new Document(new TreeMap<>(place.near())))
                .append(
                        "whereabouts",
                        exact == null ? null : new Document("v", exact.version()).append("c", exact.sealed()))
                .append("attendingOnly", place.reveal().attendingOnly())
                .append("hoursBefore", place.reveal().hoursBefore());
    }

    static ActionPlan read(Document action, ActionId id) {
        var wordings = new TreeMap<String, Wording>();
        action.get("wordings", Document.class)
                .forEach((language, said) -> wordings.put(language, words((Document) said)));
        return new ActionPlan(
                ActionKind.valueOf(action.getString("kind")),
                Exposure.valueOf(action.getString("exposure")),
                wordings,
                timing(action.get("timing", Document.class)),
                place(action.get("place", Document.class), id),
                action.getList("provisions", String.class).stream()
                        .map(Provision::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                action.getInteger("capacity"));
    }

    private static Wording words(Document said) {
        return new Wording(
                said.getString("title"),
                said.getString("description"),
                said.getString("bring"),
                said.getString("help"));
    }

    private static Timing timing(Document timing) {
        return new Timing(
                LocalDateTime.parse(timing.getString("starts")),
                LocalDateTime.parse(timing.getString("ends")),
                ZoneId.of(timing.getString("zone")));
    }

    private static Place place(Document place, ActionId id) {
        return new Place(
                strings(place.get("near", Document.class)),
                from(
                        place.get("whereabouts", Document.class),
                        exact -> new Personal(
                                exact.getInteger("v"),
                                new KeyRef(id.value(), id.value()),
                                "action.whereabouts",
                                exact.getString("c"))),
                new Reveal(place.getBoolean("attendingOnly"), place.getInteger("hoursBefore")));
    }

    static Map<String, String> strings(Document texts) {
        var read = new TreeMap<String, String>();
        texts.forEach((language, text) -> read.put(language, (String) text));
        return read;
    }

    private static <A, B> @Nullable B from(@Nullable A stored, Function<A, B> read) {
        return stored == null ? null : read.apply(stored);
    }
}
