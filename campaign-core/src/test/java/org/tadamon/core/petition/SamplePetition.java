package org.tadamon.core.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionDraft.Addressee;
import org.tadamon.core.petition.PetitionDraft.Wording;

/** One petition that breaks no rule, and ways to change one thing about it. */
final class SamplePetition {

    static final AccountId BY = AccountId.of("00000000-0000-4000-8000-0000000000aa");

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Instant CLOSES_AT = NOW.plus(Duration.ofDays(30));
    static final PetitionId ID = PetitionId.of("00000000-0000-4000-8000-000000000001");
    static final NewsId NEWS = new NewsId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final NewsId OTHER_NEWS = new NewsId(UUID.fromString("00000000-0000-4000-8000-000000000003"));
    static final String SLUG = "keep-the-library";
    static final Wording ENGLISH = new Wording("Keep the library", "Reopen it on Saturdays.", "It was closed in May.");
    static final Wording ARABIC = new Wording("أبقوا المكتبة مفتوحة", "افتحوها أيام السبت.", "");
    static final Addressee MAYOR = new Addressee("The Mayor", "", "");

    private SamplePetition() {}

    static PetitionDraft draft() {
        return new PetitionDraft(
                Map.of("ar", ARABIC, "en", ENGLISH), List.of(MAYOR), 500, CLOSES_AT, Exposure.OPEN, "country");
    }

    static PetitionDraft with(Map<String, Wording> wordings) {
        return new PetitionDraft(wordings, List.of(MAYOR), 500, CLOSES_AT, Exposure.OPEN, "country");
    }

    static PetitionDraft to(List<Addressee> addressees) {
        return new PetitionDraft(Map.of("en", ENGLISH), addressees, 500, CLOSES_AT, Exposure.OPEN, "country");
    }

    static PetitionDraft hopingFor(int goal) {
        return new PetitionDraft(Map.of("en", ENGLISH), List.of(MAYOR), goal, CLOSES_AT, Exposure.OPEN, "country");
    }

    static PetitionDraft closing(Instant at) {
        return new PetitionDraft(Map.of("en", ENGLISH), List.of(MAYOR), 500, at, Exposure.OPEN, "country");
    }

    static PetitionDraft countedBy(String areaLevel) {
        return new PetitionDraft(Map.of("en", ENGLISH), List.of(MAYOR), 500, CLOSES_AT, Exposure.OPEN, areaLevel);
    }
}
