package org.tadamon.projections.petitionlist;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.folding.Folded;

/** A line of the list as it lies in MongoDB, and back. */
final class LineDocument {

    private LineDocument() {}

    static Document draft(PetitionDraft draft) {
        var titles = new Document();
        var demands = new Document();
        draft.wordings().forEach((language, wording) -> {
            titles.append(language, wording.title());
            demands.append(language, wording.demand());
        });
        return new Document("titles", titles)
                .append("demands", demands)
                .append("goal", draft.goal())
                .append("closesAt", Date.from(draft.closesAt()))
                .append("exposure", draft.exposure().name());
    }

    static List<String> titleWords(PetitionDraft draft) {
        return draft.wordings().values().stream()
                .flatMap(wording -> Folded.words(wording.title()).stream())
                .flatMap(Folded::forms)
                .distinct()
                .sorted()
                .toList();
    }

    /** Titles first: whatever has to be left out of a very long text, a petition is found by its name. */
    static List<String> words(PetitionDraft draft) {
        var wordings = new TreeMap<>(draft.wordings()).values();
        return Stream.<Function<Wording, String>>of(Wording::title, Wording::demand, Wording::background)
                .flatMap(part -> wordings.stream().map(part))
                .flatMap(text -> Folded.words(text).stream())
                .flatMap(Folded::forms)
                .distinct()
                .limit(2_000)
                .toList();
    }

    static PetitionLine read(Document line) {
        var draft = line.get("draft", Document.class);
        var openedAt = line.getDate("openedAt");
        var owner = line.getString("organisation");
        return new PetitionLine(
                PetitionId.of(line.getString("_id")),
                line.getString("slug"),
                owner == null ? null : OrganisationId.of(owner),
                line.getBoolean("hidden", false) ? Stage.TAKEN_DOWN : Stage.valueOf(line.getString("stage")),
                texts(draft, "titles"),
                texts(draft, "demands"),
                draft.getInteger("goal"),
                draft.getDate("closesAt").toInstant(),
                Exposure.valueOf(draft.getString("exposure")),
                openedAt == null ? null : openedAt.toInstant());
    }

    private static Map<String, String> texts(Document draft, String field) {
        var texts = new TreeMap<String, String>();
        draft.get(field, Document.class).forEach((language, text) -> texts.put(language, (String) text));
        return texts;
    }
}
