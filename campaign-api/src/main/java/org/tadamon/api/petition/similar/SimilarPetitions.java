package org.tadamon.api.petition.similar;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.petitionlist.FindSimilar;
import org.tadamon.projections.petitionlist.PetitionLine;
import org.tadamon.projections.petitionlist.PetitionListQueries;

/** Finds published petitions that are called much the same. */
@Component
public class SimilarPetitions {

    private static final int MOST = 5;

    private final PetitionListQueries lists;

    SimilarPetitions(PetitionListQueries lists) {
        this.lists = lists;
    }

    /** At most five, the most alike first. */
    public List<PetitionLine> to(Collection<String> titles, @Nullable PetitionId except) {
        return lists.answer(new FindSimilar(List.copyOf(titles), except, MOST));
    }
}
