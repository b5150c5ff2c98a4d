package org.tadamon.api.petition;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** Gives each petition a name in links that nobody else has. */
@Component
@DependsOnDatabaseInitialization
class Slugs {

    private static final int LONGEST = 60;
    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The petition's slug: the one it had, else the one asked for, else one made from its title with a number where
     * others were quicker. Refused: {@code petition/slug-taken}.
     */
    String reserve(PetitionId petition, @Nullable String wanted, Map<String, Wording> wordings) {
        var had = jdbc.sql("SELECT slug FROM petition_slug WHERE petition = ?")
                .param(petition.value())
                .query(String.class)
                .optional();
        if (had.isPresent()) {
            return had.get();
        }
        if (wanted != null && !wanted.isBlank()) {
            if (!take(wanted.strip(), petition.value())) {
                throw new CommandRefused(new PetitionInput.Unclear("slug", "petition/slug-taken"));
            }
            return wanted.strip();
        }
        var base = from(wordings);
        for (int n = 1; ; n++) {
            var slug = n == 1 ? base : base + "-" + n;
            if (take(slug, petition.value())) {
                return slug;
            }
        }
    }

    private boolean take(String slug, UUID petition) {
        return jdbc.sql("INSERT INTO petition_slug (slug, petition) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(slug, petition)
                        .update()
                == 1;
    }

    /** From the English title, else from any other, in Latin letters. */
    static String from(Map<String, Wording> wordings) {
        var wording = wordings.getOrDefault(
                "en", wordings.values().stream().findFirst().orElse(null));
        if (wording == null) {
            return "petition";
        }
        var latin = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower")
                .transliterate(Objects.requireNonNull(wording).title());
        var slug = latin.replaceAll("['’ʿʾ]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        }
        return slug.isEmpty() ? "petition" : slug;
    }
}
