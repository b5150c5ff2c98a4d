package org.tadamon.api.petition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.PetitionProblem.PetitionUnknown;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.petitionlist.ListPetitions;
import org.tadamon.projections.petitionlist.ListSignable;
import org.tadamon.projections.petitionlist.PetitionLine;
import org.tadamon.projections.petitionlist.PetitionListPage;
import org.tadamon.projections.petitionlist.PetitionListQueries;
import org.tadamon.projections.petitionpage.FindPetition;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.petitionpage.PetitionPageQueries;

/** Petitions as they are read. */
@Component
public class PetitionViews {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private static final int AT_ONCE = 100;

    private final PetitionPageQueries pages;
    private final PetitionListQueries lists;
    private final Cache<FindPetition, PetitionPage> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    PetitionViews(PetitionPageQueries pages, PetitionListQueries lists) {
        this.pages = pages;
        this.lists = lists;
    }

    /** The one a link names, drafts included, at most a second old. */
    public Optional<PetitionPage> bySlug(String slug) {
        return remembered(new FindPetition.BySlug(slug));
    }

    /** The one of this id, drafts included, as of now. */
    public Optional<PetitionPage> byId(PetitionId id) {
        return pages.answer(new FindPetition.ById(id));
    }

    /** The one of this id, drafts included. Refused: {@link PetitionUnknown}. */
    public PetitionPage known(PetitionId id) {
        return byId(id).orElseThrow(PetitionViews::unknown);
    }

    /** The one of this id, at most a second old, if everybody may read it. Refused: {@link PetitionUnknown}. */
    public PetitionPage published(PetitionId id) {
        return readable(id).orElseThrow(PetitionViews::unknown);
    }

    /** The one of this id, at most a second old, if everybody may read it. */
    public Optional<PetitionPage> readable(PetitionId id) {
        return remembered(new FindPetition.ById(id)).filter(page -> page.stage().isReadable());
    }

    /** A page of the list. */
    public PetitionListPage list(ListPetitions query) {
        return lists.answer(query);
    }

    /** Which petitions some organisations have, in every stage. */
    public Set<PetitionId> all(ListPetitions.Of whose) {
        return lists.all(whose);
    }

    /** Every one there is, in every stage, a page at a time. */
    public void forEach(Consumer<PetitionLine> each) {
        String after = null;
        do {
            var page = lists.answer(new ListPetitions("", new ListPetitions.All(), after, AT_ONCE));
            page.lines().forEach(each);
            after = page.next();
        } while (after != null);
    }

    /** Those that take signatures as far as is recorded, although their closing time has come. */
    public List<PetitionId> whoseTimeHasCome(Instant now) {
        return lists.answer(new ListSignable(Instant.EPOCH, now));
    }

    /** Those that take signatures as far as is recorded, and did at this moment. */
    public List<PetitionId> signableAfter(Instant moment) {
        return lists.answer(new ListSignable(moment, FAR));
    }

    /** What is not published yet is never remembered: once it is, everybody may see it at once. */
    private Optional<PetitionPage> remembered(FindPetition one) {
        var known = remembered.getIfPresent(one);
        if (known != null) {
            return Optional.of(known);
        }
        var found = pages.answer(one);
        found.filter(page -> page.textVersion() != null).ifPresent(page -> remembered.put(one, page));
        return found;
    }

    private static CommandRefused unknown() {
        return new CommandRefused(new PetitionUnknown());
    }
}
