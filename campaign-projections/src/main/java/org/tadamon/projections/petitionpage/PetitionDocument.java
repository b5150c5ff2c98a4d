package org.tadamon.projections.petitionpage;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionDraft;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.projections.petitionpage.PetitionPage.News;

/** A petition as it lies in MongoDB, and back. */
final class PetitionDocument {

    private PetitionDocument() {}

    static Document of(PetitionDraft draft) {
        var wordings = new Document();
        new TreeMap<>(draft.wordings())
                .forEach((language, wording) -> wordings.append(
                        language,
                        new Document("title", wording.title())
                                .append("demand", wording.demand())
                                .append("background", wording.background())));
        return new Document("wordings", wordings)
                .append(
                        "addressees",
                        draft.addressees().stream().map(PetitionDocument::of).toList())
                .append("goal", draft.goal())
                .append("closesAt", Date.from(draft.closesAt()))
                .append("exposure", draft.exposure().name())
                .append("areaLevel", draft.areaLevel());
    }

    static Document news(NewsId id, Instant at, Map<String, String> texts) {
        return new Document("id", id.toString())
                .append("postedAt", Date.from(at))
                .append("texts", new Document(Map.copyOf(texts)));
    }

    static PetitionPage read(Document page) {
        var text = page.getString("textVersion");
        var owner = page.getString("organisation");
        return new PetitionPage(
                PetitionId.of(page.getString("_id")),
                page.getString("slug"),
                owner == null ? null : OrganisationId.of(owner),
                StoryDocument.stage(page),
                draft(page.get("draft", Document.class)),
                text == null ? null : new TextVersion(text),
                page.getDate("draftedAt").toInstant(),
                instant(page, "openedAt"),
                instant(page, "closedAt"),
                page.getList("news", Document.class, List.of()).stream()
                        .map(PetitionDocument::news)
                        .toList()
                        .reversed(),
                StoryDocument.read(page));
    }

    private static Document of(Addressee addressee) {
        return new Document("name", addressee.name())
                .append("office", addressee.office())
                .append("areaCode", addressee.areaCode());
    }

    private static PetitionDraft draft(Document draft) {
        var wordings = new TreeMap<String, Wording>();
        draft.get("wordings", Document.class).forEach((language, value) -> {
            var wording = (Document) value;
            wordings.put(
                    language,
                    new Wording(
                            wording.getString("title"), wording.getString("demand"), wording.getString("background")));
        });
        return new PetitionDraft(
                wordings,
                draft.getList("addressees", Document.class).stream()
                        .map(a -> new Addressee(a.getString("name"), a.getString("office"), a.getString("areaCode")))
                        .toList(),
                draft.getInteger("goal"),
                draft.getDate("closesAt").toInstant(),
                Exposure.valueOf(draft.getString("exposure")),
                draft.getString("areaLevel"));
    }

    private static News news(Document news) {
        var texts = new TreeMap<String, String>();
        news.get("texts", Document.class).forEach((language, text) -> texts.put(language, (String) text));
        return new News(
                new NewsId(UUID.fromString(news.getString("id"))),
                news.getDate("postedAt").toInstant(),
                texts);
    }

    private static @Nullable Instant instant(Document page, String field) {
        var date = page.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
