package org.tadamon.api.organise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.Problems;
import org.tadamon.api.component.QrCode;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.core.petition.life.Stage;
import org.tadamon.projections.petitionpage.PetitionPage;

/** Gathers what the page on which a petition is managed says. */
@Component
final class ManagePage {

    private static final Pattern VIA = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Set<String> DONE = Set.of(
            "drafted", "revised", "opened", "closed", "posted", "submitted", "withdrawn", "delivered", "answered");

    private final PetitionSheets sheets;
    private final CountViews counts;
    private final PublicLinks links;
    private final MessageSource messages;
    private final LifeModel life;

    ManagePage(PetitionSheets sheets, CountViews counts, PublicLinks links, MessageSource messages, LifeModel life) {
        this.life = life;
        this.links = links;
        this.sheets = sheets;
        this.counts = counts;
        this.messages = messages;
    }

    /** A link to share, in one language. */
    record Link(String language, String href) {}

    /** What is being written in one language. */
    record NewsField(String language, String dir, String text) {}

    /** The page as it is. */
    Map<String, Object> with(PetitionPage petition, Map<String, String> asked, Problems problems, Reader reader) {
        var via = asked.getOrDefault("via", "").strip();
        boolean known = VIA.matcher(via).matches();
        var shared = IcuMessages.LANGUAGES.stream()
                .map(language -> new Link(language, links.petition(language, petition.slug(), known ? via : "")))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("petition", sheets.sheet(petition, reader));
        model.put("total", counts.organiserCount(petition).total());
        model.put("problems", known || via.isEmpty() ? problems : malformed(reader));
        model.put("via", via);
        model.put("links", shared);
        model.put("qr", QrCode.of(mine(shared, reader).href()));
        model.put("newsIn", writtenIn("texts.", asked));
        model.putAll(life.of(petition, asked, reader));
        model.put("key", asked.getOrDefault("key", UUID.randomUUID().toString()));
        model.put("done", known(asked.get("done"), petition));
        return model;
    }

    private static Link mine(List<Link> links, Reader reader) {
        return links.stream()
                .filter(link -> link.language().equals(reader.language()))
                .findFirst()
                .orElseThrow();
    }

    private Problems malformed(Reader reader) {
        return Problems.of("via", messages.getMessage("manage.via-malformed", null, reader.locale()));
    }

    /** That it was submitted is told as long as it waits: an address may be opened again long after. */
    private static @Nullable String known(@Nullable String done, PetitionPage petition) {
        boolean past = "submitted".equals(done) && petition.stage() != Stage.SUBMITTED;
        return done != null && DONE.contains(done) && !past ? done : null;
    }

    static List<NewsField> writtenIn(String field, Map<String, String> asked) {
        return IcuMessages.LANGUAGES.stream()
                .map(language ->
                        new NewsField(language, Reader.dirOf(language), asked.getOrDefault(field + language, "")))
                .toList();
    }
}
