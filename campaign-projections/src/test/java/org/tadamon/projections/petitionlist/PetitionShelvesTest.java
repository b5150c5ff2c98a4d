package org.tadamon.projections.petitionlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.CLOSES_AT;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.opened;
import static org.tadamon.projections.rehearsal.Sample.petition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.petition.PetitionEvent.PetitionDrafted;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.petition.TextVersion;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.petition.life.LifeEvent.PetitionExtended;
import org.tadamon.core.petition.life.LifeEvent.PetitionRestored;
import org.tadamon.core.petition.life.LifeEvent.PetitionSponsorsSought;
import org.tadamon.core.petition.life.LifeEvent.PetitionSubmitted;
import org.tadamon.core.petition.life.LifeEvent.PetitionTakenDown;
import org.tadamon.core.petition.life.LifeEvent.PetitionWithdrawn;
import org.tadamon.projections.petitionlist.ListPetitions.Of;
import org.tadamon.projections.petitionlist.ListPetitions.Published;
import org.tadamon.projections.petitionlist.ListPetitions.Whose;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.View;

/** Among all petitions, the list … */
class PetitionShelvesTest {

    private static final AccountId BY = new AccountId(new UUID(3, 3));
    private static final OrganisationId OURS = new OrganisationId(new UUID(5, 5));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(6, 6));
    private static final TextVersion TEXT = new TextVersion("e3b0");

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final PetitionListQueries queries = new PetitionListQueries(rehearsal.database());

    private List<PetitionId> told(Whose whose) {
        rehearsal.follow(View.PETITION_LIST);
        return queries.answer(new ListPetitions("", whose, null, 100)).lines().stream()
                .map(PetitionLine::id)
                .toList();
    }

    private static PetitionDrafted of(OrganisationId owner, int number) {
        return new PetitionDrafted(petition(number), "petition-" + number, draft("P " + number), owner, BY);
    }

    private static PetitionSponsorsSought sought(int number) {
        return new PetitionSponsorsSought(petition(number), TEXT, CLOSES_AT, Exposure.OPEN, 5);
    }

    @Test
    void showsEverybodyOnlyWhatIsPublished() {
        for (int number = 1; number <= 7; number++) {
            rehearsal.happened(NOW, drafted(number, "Petition " + number));
        }
        rehearsal.happened(
                NOW,
                new PetitionSubmitted(petition(2), 1, TEXT, BY),
                sought(3),
                opened(4),
                opened(5),
                new PetitionClosed(petition(5), BY),
                opened(6),
                new PetitionWithdrawn(petition(6), BY, "Won."),
                sought(7),
                new PetitionClosed(petition(7), null));
        assertThat(told(new Published())).containsExactly(petition(5), petition(4));
    }

    @Test
    void hidesWhatIsTakenDownUntilItIsRestored() {
        rehearsal.happened(NOW, drafted(1, "One"), opened(1), new PetitionTakenDown(petition(1), "hate", BY));
        assertThat(told(new Published())).isEmpty();
        rehearsal.happened(NOW, new PetitionRestored(petition(1), BY));
        assertThat(told(new Published())).containsExactly(petition(1));
    }

    @Test
    void showsAnOrganisationItsOwn() {
        rehearsal.happened(NOW, of(OURS, 1), of(THEIRS, 2), drafted(3, "Nobody's"));
        assertThat(told(new Of(Set.of(OURS), false))).containsExactly(petition(1));
        assertThat(told(new Of(Set.of(OURS), true))).containsExactly(petition(3), petition(1));
        assertThat(told(new Of(Set.of(), false))).isEmpty();
    }

    @Test
    void knowsWhichTakeSignaturesAndUntilWhen() {
        rehearsal.happened(NOW, drafted(1, "One"), opened(1), drafted(2, "Two"), sought(2), drafted(3, "Three"));
        rehearsal.happened(
                NOW,
                new PetitionTakenDown(petition(1), "hate", BY),
                new PetitionExtended(petition(2), CLOSES_AT.plusSeconds(60), NOW, NOW.plusSeconds(60)));
        rehearsal.follow(View.PETITION_LIST);
        assertThat(queries.answer(new ListSignable(NOW, CLOSES_AT))).containsExactly(petition(1));
        assertThat(queries.answer(new ListSignable(NOW, CLOSES_AT.plusSeconds(60))))
                .containsExactly(petition(1), petition(2));
        assertThat(queries.answer(new ListSignable(CLOSES_AT, CLOSES_AT.plusSeconds(60))))
                .containsExactly(petition(2));
    }
}
