package org.tadamon.projections.petitionlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.petition.PetitionId;

/**
 * Which published petitions are called much the same, the most alike first?
 *
 * @param titles what a petition is to be called, in one language or several
 * @param except the petition itself; {@code null} when it is not there yet
 * @param limit 1 to 20
 */
public record FindSimilar(List<String> titles, @Nullable PetitionId except, int limit) {

    /** Makes it unchangeable. */
    public FindSimilar {
        titles = List.copyOf(titles);
    }
}
