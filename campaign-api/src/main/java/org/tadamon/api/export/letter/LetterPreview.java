package org.tadamon.api.export.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.export.facts.ExportFacts;
import org.tadamon.api.export.facts.ExportFacts.Constituents;
import org.tadamon.api.export.facts.ExportFacts.Count;
import org.tadamon.api.export.facts.ExportFacts.Recipient;
import org.tadamon.api.export.pack.SigningKey;
import org.tadamon.api.export.paper.Cover;
import org.tadamon.api.export.paper.Covers;
import org.tadamon.api.export.paper.Covers.Seal;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.area.Area;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.export.Audience;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.export.Order;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** Shows what would go along with a package, to somebody and of a petition that do not exist. */
@Component
public class LetterPreview {

    private static final Instant AS_OF = Instant.parse("2026-03-08T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
    private static final int TOTAL = 12_340;
    private static final int AT_LEAST = 120;
    private static final String AREA = "XX";
    private static final String REFERENCE = new UUID(0, 0).toString();

    private final LetterDesk letters;
    private final Covers covers;
    private final SigningKey key;
    private final MessageSource messages;

    LetterPreview(LetterDesk letters, Covers covers, SigningKey key, MessageSource messages) {
        this.letters = letters;
        this.covers = covers;
        this.key = key;
        this.messages = messages;
    }

    /** What this text would become, of this organisation, in this language. */
    public Cover of(OrganisationId from, String language, String text) {
        var letter = new CoverLetter(CleanText.lines(text), letters.nameOf(from, language));
        var facts = facts(language, letter);
        var seal = new Seal(REFERENCE, key.fingerprint());
        return covers.cover(facts, facts.recipients().getFirst(), seal, language);
    }

    /** Facts of nothing. */
    ExportFacts facts(String language, CoverLetter letter) {
        var order = new Order(0, AS_OF, Audience.EVERYBODY, List.of(language), "")
                .enclosing(Map.of(language, letter), List.of());
        var who = new DecisionMaker(AREA, said("name", language), said("office", language), "");
        var wording = new Wording(said("title", language), said("demand", language), "");
        return new ExportFacts(
                "",
                "",
                new TreeMap<>(Map.of(language, wording)),
                "0".repeat(64),
                order,
                new Count(TOTAL, AS_OF, new TreeMap<>(Map.of(AREA, AT_LEAST)), TODAY, new TreeMap<>(), false),
                new TreeMap<>(Map.of(AREA, Map.of(language, said("area", language)))),
                List.of(new Recipient(who, Area.COUNTRY, Constituents.TOLD, AT_LEAST)),
                List.of());
    }

    private String said(String what, String language) {
        return messages.getMessage("letter.sample." + what, null, new Reader(language, "").locale());
    }
}
