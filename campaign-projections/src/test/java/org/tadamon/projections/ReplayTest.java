package org.tadamon.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.projections.rehearsal.Sample.NOW;
import static org.tadamon.projections.rehearsal.Sample.PETITION;
import static org.tadamon.projections.rehearsal.Sample.draft;
import static org.tadamon.projections.rehearsal.Sample.drafted;
import static org.tadamon.projections.rehearsal.Sample.opened;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tadamon.core.area.Area;
import org.tadamon.core.area.AreaEvent.AreasImported;
import org.tadamon.core.area.AreaImportId;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.consent.Wording;
import org.tadamon.core.decisionmaker.DecisionMaker;
import org.tadamon.core.decisionmaker.DecisionMakerEvent.DecisionMakersImported;
import org.tadamon.core.decisionmaker.DecisionMakerImportId;
import org.tadamon.core.petition.NewsId;
import org.tadamon.core.petition.PetitionEvent.PetitionDraftRevised;
import org.tadamon.core.petition.PetitionEvent.PetitionNewsPosted;
import org.tadamon.core.petition.life.LifeEvent.PetitionClosed;
import org.tadamon.core.postcode.Postcode;
import org.tadamon.core.postcode.PostcodeEvent.PostcodesImported;
import org.tadamon.core.postcode.PostcodeImportId;
import org.tadamon.projections.rehearsal.Delivered;
import org.tadamon.projections.rehearsal.Drawn;
import org.tadamon.projections.rehearsal.Exported;
import org.tadamon.projections.rehearsal.Gathered;
import org.tadamon.projections.rehearsal.Listed;
import org.tadamon.projections.rehearsal.Lives;
import org.tadamon.projections.rehearsal.Moderated;
import org.tadamon.projections.rehearsal.Rehearsal;
import org.tadamon.projections.rehearsal.Remained;
import org.tadamon.projections.rehearsal.Said;
import org.tadamon.projections.rehearsal.Sample;
import org.tadamon.projections.rehearsal.SampleOrganisation;
import org.tadamon.projections.rehearsal.Swept;
import org.tadamon.projections.rehearsal.Together;
import org.tadamon.projections.rehearsal.View;
import org.tadamon.projections.rehearsal.Written;

/** Every read model, built anew from the whole history, is the one that grew with it. */
class ReplayTest {

    @AutoClose
    private final Rehearsal rehearsal = new Rehearsal();

    private final Lives lives = new Lives(40, new Random(3));

    static Stream<View> views() {
        return View.ALL.stream();
    }

    /** Something of everything, in three parts. */
    private void happen(int part) {
        var now = NOW.plusSeconds(part * 50_000L);
        rehearsal.happened(
                now,
                new AreasImported(
                        new AreaImportId(new UUID(1, part)), List.of(area("LB-BA", part), area("LB-" + part, part))),
                new DecisionMakersImported(
                        new DecisionMakerImportId(new UUID(2, part)),
                        List.of(holder("Mayor", part), holder("Member", part % 2), holder("Seat " + part, 0)),
                        null));
        if (part == 0) {
            rehearsal.happened(now, drafted(1, "One"), drafted(2, "Two"), opened(2));
        } else {
            rehearsal.happened(now, news(part), drafted(2 + part, "Another"));
        }
        together(part, now);
        rehearsal.happened(now, SampleOrganisation.part(part));
        rehearsal.happened(now, Moderated.part(part));
        rehearsal.happened(now, Swept.part(part));
        rehearsal.happened(now, Exported.part(part));
        rehearsal.happened(now, Delivered.part(part));
        rehearsal.happened(now, Listed.part(part));
        rehearsal.happened(now, Said.part(part));
        rehearsal.happened(now, Gathered.part(part));
        rehearsal.happened(now, Remained.part(part));
        rehearsal.happened(now, Remained.photos(part));
        rehearsal.happened(now, Written.part(part));
        rehearsal.happened(
                now, postcodes(part), Drawn.imported("district", part), Drawn.imported("part-" + part, part));
        lives.happen(rehearsal, now, 60);
        rehearsal.happened(
                now,
                part == 1 ? opened(1) : new PetitionDraftRevised(Sample.petition(part + 2), draft("Revised"), null));
        if (part == 2) {
            rehearsal.happened(now, new PetitionClosed(PETITION, null));
        }
    }

    /** Consents of people of whom anything may become in the same part. */
    private void together(int part, Instant now) {
        var terms = Together.terms(now, null);
        rehearsal.happened(now, Together.started(part), Together.putIn(part), Together.invited(part, terms));
        rehearsal.happened(now, Together.accepted(part, terms), Together.changed(0, Together.terms(now, now)));
        rehearsal.happened(
                now, Together.kept(new Wording(Together.LEAD, Purpose.CONTACT_ABOUT_CAMPAIGN, "en", "W" + part)));
        for (int number = 0; number < 20; number++) {
            rehearsal.happened(now, Together.consented(number, Together.contact(number % 3)));
        }
        rehearsal.happened(
                now, Together.takenBack(part, Together.contact(part)), Together.consented(part, Together.share(1)));
    }

    private static PetitionNewsPosted news(int part) {
        return new PetitionNewsPosted(
                PETITION, new NewsId(new UUID(3, part)), Map.of("en", "N" + part, "ar", "خبر"), null);
    }

    private static Area area(String code, int part) {
        return new Area(code, "LB", "district", Map.of("en", code + part, "ar", "منطقة" + part));
    }

    /** Some known beginnings are replaced, and one is forgotten. */
    private static PostcodesImported postcodes(int part) {
        return new PostcodesImported(
                new PostcodeImportId(new UUID(4, part)),
                List.of(
                        new Postcode("110", "LB-" + part),
                        new Postcode("11" + part, "LB-BA"),
                        new Postcode("111", part == 2 ? "" : "LB-1")));
    }

    private static DecisionMaker holder(String office, int part) {
        return new DecisionMaker("LB-BA", "Holder " + part, office, "");
    }

    @ParameterizedTest
    @MethodSource("views")
    void view(View view) {
        for (int part = 0; part < 3; part++) {
            happen(part);
            rehearsal.follow(view.inBatchesOf(7 + part * 20));
        }
        var grown = rehearsal.documents(view);
        rehearsal.database().getCollection(view.name()).insertOne(new Document("_id", "left over"));
        rehearsal.replay(view);
        assertThat(rehearsal.documents(view)).isEqualTo(grown).isNotEmpty();
        rehearsal.replay(view.inBatchesOf(1));
        assertThat(rehearsal.documents(view)).isEqualTo(grown);
        rehearsal.forgetTokens();
        rehearsal.follow(view.inBatchesOf(11));
        assertThat(rehearsal.documents(view)).isEqualTo(grown);
    }
}
