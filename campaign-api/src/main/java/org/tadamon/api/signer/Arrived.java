package org.tadamon.api.signer;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.confirmation.Proof;
import org.tadamon.api.confirmation.SignerStory;
import org.tadamon.api.confirmation.SignerStory.Status;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signature.CountedWait;

/** Where somebody gets who has shown that a signature is theirs. */
@Component
class Arrived {

    private final EventStore events;
    private final PetitionViews petitions;
    private final CountedWait counted;
    private final SignerPages pages;

    Arrived(EventStore events, PetitionViews petitions, CountedWait counted, SignerPages pages) {
        this.events = events;
        this.petitions = petitions;
        this.counted = counted;
        this.pages = pages;
    }

    /** Thanked, with a number that holds them; or told why they are not counted. */
    ModelAndView now(Proof proof, Reader reader) {
        counted.await(proof.petition(), proof.signature());
        boolean counts = SignerStory.of(events, proof.signature())
                .filter(story -> story.status() == Status.COUNTS)
                .isPresent();
        var petition = petitions.known(proof.petition());
        return counts && petition.stage().isReadable()
                ? SeeOther.to("/" + reader.language() + "/p/" + petition.slug() + "/thanks")
                : back(proof, reader);
    }

    /** At their signature, as it stands. */
    ModelAndView back(Proof proof, Reader reader) {
        counted.await(proof.petition(), proof.signature());
        return pages.own(proof.signature(), null, reader).addObject("late", proof.late());
    }
}
