package org.tadamon.api.organise.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.petition.similar.SimilarPetitions;
import org.tadamon.api.sheet.PetitionCard;
import org.tadamon.api.sheet.PetitionCards;
import org.tadamon.core.petition.PetitionId;

/** Petitions called much the same as the one whose fields are typed. */
@Component
final class SimilarCards {

    private final SimilarPetitions similar;
    private final PetitionCards cards;

    SimilarCards(SimilarPetitions similar, PetitionCards cards) {
        this.similar = similar;
        this.cards = cards;
    }

    List<PetitionCard> to(Map<String, String> fields, Reader reader) {
        var titles = IcuMessages.LANGUAGES.stream()
                .map(language -> fields.getOrDefault("wordings." + language + ".title", ""))
                .toList();
        return cards.cards(similar.to(titles, itself(fields.get("petition"))), reader);
    }

    private static @Nullable PetitionId itself(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : new PetitionId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
