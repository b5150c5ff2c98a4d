package org.tadamon.api.export.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.access.Right;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.text.CleanText;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.export.CoverLetter;
import org.tadamon.core.letter.LetterCommand.WriteLetters;
import org.tadamon.core.letter.LetterEvent.LettersWritten;
import org.tadamon.core.letter.LetterRules;
import org.tadamon.core.letter.LettersId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Where an organisation's letters are written and read. Who may have packages made may write what goes with them. */
@Component
public class LetterDesk {

    private static final int CHANGES_TOLD = 20;

    private final CommandGateway commands;
    private final EventStore events;
    private final BuiltInLetters builtIn;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Access access;

    LetterDesk(
            CommandGateway commands,
            EventStore events,
            BuiltInLetters builtIn,
            Organisations organisations,
            Memberships memberships,
            Access access) {
        this.commands = commands;
        this.events = events;
        this.builtIn = builtIn;
        this.organisations = organisations;
        this.memberships = memberships;
        this.access = access;
    }

    /** That somebody wrote letters, or went back to those of the platform. */
    public record Change(AccountId by, Instant at, List<String> languages) {}

    /** What goes along from now on, in each language. For who may have packages made. */
    public List<WrittenLetter> read(Actor actor, OrganisationId id) {
        access.require(actor, Right.EXPORT, id);
        var own = own(id);
        return IcuMessages.LANGUAGES.stream()
                .map(language -> new WrittenLetter(language, text(language, own), own.containsKey(language)))
                .toList();
    }

    /** Who wrote them when, in which languages then; the last first, and not more than twenty. */
    public List<Change> changes(Actor actor, OrganisationId id) {
        access.require(actor, Right.EXPORT, id);
        var changes = new ArrayList<Change>();
        events.readEvents(LettersId.of(id).toString()).asStream().forEach(event -> {
            if (event.getPayload() instanceof LettersWritten written) {
                var languages = written.texts().keySet().stream().sorted().toList();
                changes.add(new Change(written.by(), event.getTimestamp(), languages));
            }
        });
        return changes.reversed().stream().limit(CHANGES_TOLD).toList();
    }

    /**
     * Has them say this from now on. Refused: as by {@link WriteLetters}.
     *
     * @param typed by language; one that is left out stays, and an empty one goes back to that of the platform
     */
    public void write(Actor actor, OrganisationId id, Map<String, @Nullable String> typed) {
        access.require(actor, Right.EXPORT, id);
        var texts = new HashMap<>(own(id));
        typed.forEach((language, text) -> {
            var clean = CleanText.lines(text);
            if (clean.isEmpty() || clean.equals(builtIn.in(language))) {
                texts.remove(language);
            } else {
                texts.put(language, clean);
            }
        });
        if (!texts.equals(own(id))) {
            commands.sendAndWait(new WriteLetters(LettersId.of(id), id, texts, actor.account()));
        }
    }

    /** Refuses what could not be kept, as {@link #write} does. */
    public void check(Map<String, @Nullable String> typed) {
        var texts = new HashMap<String, String>();
        typed.forEach((language, text) -> {
            var clean = CleanText.lines(text);
            if (!clean.isEmpty()) {
                texts.put(language, clean);
            }
        });
        CommandRefused.ifAny(LetterRules.brokenBy(texts));
    }

    /**
     * What goes along with packages in these languages; of what belongs to no organisation, by who runs the platform.
     */
    public Map<String, CoverLetter> covers(@Nullable OrganisationId owner, List<String> languages) {
        var sender = owner == null ? memberships.host().orElse(null) : owner;
        var own = sender == null ? Map.<String, String>of() : own(sender);
        var covers = new TreeMap<String, CoverLetter>();
        for (var language : languages) {
            covers.put(language, new CoverLetter(text(language, own), nameOf(sender, language)));
        }
        return covers;
    }

    /** What it is called in this language, or in another. */
    String nameOf(@Nullable OrganisationId id, String language) {
        return id == null
                ? ""
                : organisations.find(id).map(one -> one.name(language)).orElse("");
    }

    private String text(String language, Map<String, String> own) {
        return own.getOrDefault(language, builtIn.in(language));
    }

    private Map<String, String> own(OrganisationId id) {
        return events.readEvents(LettersId.of(id).toString())
                .asStream()
                .map(event -> event.getPayload())
                .filter(LettersWritten.class::isInstance)
                .map(LettersWritten.class::cast)
                .reduce((_, later) -> later)
                .map(LettersWritten::texts)
                .orElse(Map.of());
    }
}
