package org.tadamon.api.moderation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.moderation.PetitionHistories.Submission;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.core.moderation.About;
import org.tadamon.core.moderation.About.Kind;
import org.tadamon.core.petition.PetitionDraft;

/** What a case is about: the text as it was submitted, or as it is public. */
@Component
public class SubmittedTexts {

    private final PetitionHistories histories;
    private final PetitionViews petitions;

    SubmittedTexts(PetitionHistories histories, PetitionViews petitions) {
        this.histories = histories;
        this.petitions = petitions;
    }

    /** The text to decide on. */
    public PetitionDraft about(About about) {
        return submitted(about, about.number())
                .orElseGet(() -> petitions.known(about.petitionId()).draft());
    }

    /** The text as it was submitted before; empty the first time. */
    public Optional<PetitionDraft> before(About about) {
        return submitted(about, about.number() - 1);
    }

    private Optional<PetitionDraft> submitted(About about, int number) {
        return about.kind() == Kind.REPORT
                ? Optional.empty()
                : histories.of(about.petitionId()).submission(number).map(Submission::draft);
    }
}
