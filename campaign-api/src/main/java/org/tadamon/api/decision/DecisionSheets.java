package org.tadamon.api.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.decision.DecisionSheet.Title;
import org.tadamon.api.decision.DecisionSheet.Why;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.reason.Reasons;
import org.tadamon.api.sheet.PetitionSheets;
import org.tadamon.core.account.AccountId;
import org.tadamon.projections.decisionlog.DecisionLine;

/**
 * Writes decisions out. For everybody, a petition that is not public is a tombstone: no title, no link, and nothing
 * that was written about it but the reason of the list.
 */
@Component
public class DecisionSheets {

    private final PetitionViews petitions;
    private final PetitionSheets sheets;
    private final Reasons reasons;
    private final People people;
    private final MessageSource messages;

    DecisionSheets(
            PetitionViews petitions, PetitionSheets sheets, Reasons reasons, People people, MessageSource messages) {
        this.petitions = petitions;
        this.sheets = sheets;
        this.reasons = reasons;
        this.people = people;
        this.messages = messages;
    }

    /** For everybody. */
    public List<DecisionSheet> forEverybody(List<DecisionLine> lines, Reader reader) {
        return lines.stream()
                .map(line -> sheet(line, isPublic(line), role(line, reader), reader))
                .toList();
    }

    /** For everybody, as it will be once it is decided. */
    public DecisionSheet foreseen(DecisionLine line, Reader reader) {
        boolean shown = switch (line.decision()) {
            case APPROVED, KEPT, RESTORED -> true;
            default -> false;
        };
        return sheet(line, shown, role(line, reader), reader);
    }

    /** For those who moderate and audit. */
    public List<DecisionSheet> forModerators(List<DecisionLine> lines, Reader reader) {
        var names =
                people.names(lines.stream().flatMap(DecisionSheets::deciders).toList(), reader);
        return lines.stream()
                .map(line -> sheet(line, true, named(line, names), reader))
                .toList();
    }

    private boolean isPublic(DecisionLine line) {
        return petitions
                .byId(line.about().petitionId())
                .filter(page -> page.stage().isPublic())
                .isPresent();
    }

    private DecisionSheet sheet(DecisionLine line, boolean shown, String by, Reader reader) {
        var petition = petitions.byId(line.about().petitionId()).filter(_ -> shown);
        return new DecisionSheet(
                line.at(),
                EnumCode.of(line.decision()),
                EnumCode.of(line.about().kind()),
                petition.map(page -> sheets.sheet(page, reader))
                        .map(sheet -> new Title(sheet.title(), sheet.language(), sheet.dir()))
                        .orElse(null),
                petition.filter(page -> page.stage().isPublic())
                        .map(page -> page.slug())
                        .orElse(null),
                why(line.reasonCode(), reader.language()),
                shown ? line.reason() : "",
                by);
    }

    /** The reason of a code; {@code null} without one. */
    public @Nullable Why why(@Nullable String code, String language) {
        if (code == null) {
            return null;
        }
        var reason = reasons.of(code);
        return new Why(code, reason.title(language), reason.text(language));
    }

    private String role(DecisionLine line, Reader reader) {
        var code = switch (line.decision()) {
            case WITHDRAWN -> "organisers";
            case DECIDED_ELSEWHERE -> "operator";
            default -> line.confirmedBy() == null ? "moderator" : "moderators";
        };
        return messages.getMessage("decision.by." + code, null, reader.locale());
    }

    private static String named(DecisionLine line, Map<AccountId, String> names) {
        return String.join(
                " · ",
                deciders(line)
                        .map(who -> Objects.requireNonNull(names.get(who)))
                        .toList());
    }

    private static Stream<AccountId> deciders(DecisionLine line) {
        return Stream.concat(Stream.of(line.by()), Stream.ofNullable(line.confirmedBy()));
    }
}
