package org.tadamon.api.consent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.tadamon.core.consent.ConsentCommand.KeepWording;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.consent.WordingId;
import org.tadamon.projections.consentwording.ConsentWordingQueries;
import org.tadamon.projections.consentwording.FindWordings;

/** The words people agree to: kept before they are shown, and found again by their hash. */
@Component
public class ConsentWordings {

    private final CommandGateway commands;
    private final ConsentWordingQueries wordings;
    private final Cache<String, Wording> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ConsentWordings(CommandGateway commands, ConsentWordingQueries wordings) {
        this.commands = commands;
        this.wordings = wordings;
    }

    /** Keeps these words, once, and names them. */
    String keep(Wording wording) {
        var sha256 = wording.sha256();
        if (known.getIfPresent(sha256) == null) {
            commands.sendAndWait(new KeepWording(WordingId.of(wording), wording));
            known.put(sha256, wording);
        }
        return sha256;
    }

    /** The words of this hash, however long ago they were shown; empty if they never were. */
    public Optional<Wording> find(String sha256) {
        var here = known.getIfPresent(sha256);
        return here != null
                ? Optional.of(here)
                : Optional.ofNullable(
                        wordings.answer(new FindWordings(List.of(sha256))).get(sha256));
    }
}
