package org.tadamon.api.action;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.action.form.Whereabouts;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.privacy.Destroyed;
import org.tadamon.core.privacy.KeyRef;
import org.tadamon.core.privacy.Personal;
import org.tadamon.core.refusal.CommandRefused;
import tools.jackson.databind.json.JsonMapper;

/** Seals where exactly people meet, and opens it again for whoever has made sure that it may be told. */
@Component
class SealedPlace {

    private static final String PURPOSE = "action.whereabouts";

    private final Vault vault;
    private final JsonMapper json;

    SealedPlace(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /**
     * Sealed under the action's own secret, which is made before anything is. What was sealed before and says the same
     * is what it was, so that asking twice is not a change. Refused: {@link Destroyed}.
     *
     * @param before {@code null} where there is nothing yet
     */
    @Nullable
    Personal seal(ActionId action, Whereabouts exact, @Nullable Personal before) {
        vault.prepare(action.value()); // those who come are found by a key of it, too
        if (exact.equals(Whereabouts.UNSETTLED)) {
            return null;
        }
        if (before != null && open(before).filter(exact::equals).isPresent()) {
            return before;
        }
        return vault.secret(new KeyRef(action.value(), action.value()))
                .orElseThrow(() -> new CommandRefused(new Destroyed()))
                .seal(PURPOSE, json.writeValueAsString(exact));
    }

    /** Empty once it is forgotten. */
    Optional<Whereabouts> open(@Nullable Personal sealed) {
        return sealed == null
                ? Optional.empty()
                : Optional.ofNullable(vault.open(List.of(sealed)).get(sealed))
                        .map(text -> json.readValue(text, Whereabouts.class));
    }
}
