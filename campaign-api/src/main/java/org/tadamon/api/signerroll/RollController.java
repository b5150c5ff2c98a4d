package org.tadamon.api.signerroll;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.petition.owned.OwnedPetitions;
import org.tadamon.api.signerroll.RollViews.RollLine;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signer.Visibility;
import org.tadamon.projections.signerroll.ListSigners;
import org.tadamon.projections.signerroll.ListSigners.Filter;
import org.tadamon.projections.signerroll.SignerStatus;

/** The roll, over JSON, for organisers. */
@RestController
@RequestMapping("/api/v1/petitions/{petition}/signers")
@Tag(name = "Signers")
class RollController {

    private static final int MOST = 500;

    /** A page of the roll as JSON. */
    record RollJson(long asOf, @Nullable Long next, List<SignerJson> signers) {}

    /** A signer as JSON. */
    record SignerJson(
            String id,
            Instant givenAt,
            @Nullable String name,
            @Nullable String email,
            String area,
            String visibility,
            @Nullable String source,
            String status) {

        @Override
        public String toString() {
            return "<signer " + id + ">";
        }
    }

    private final OwnedPetitions petitions;
    private final RollViews roll;

    RollController(OwnedPetitions petitions, RollViews roll) {
        this.petitions = petitions;
        this.roll = roll;
    }

    @GetMapping
    @Operation(
            summary = "Who has signed, newest first",
            description =
                    "Organisers only. Ask the next page with `asOf` and `before` = `next`; whoever signs meanwhile is not in it.")
    RollJson signers(
            Actor actor,
            @PathVariable PetitionId petition,
            Asked asked,
            Part part,
            @RequestParam(defaultValue = "100") int limit) {
        petitions.require(actor, Right.SEE_SIGNERS, petition);
        var page = roll.roll(
                new ListSigners(petition, asked.filter(), part.asOf(), part.before(), Math.clamp(limit, 1, MOST)));
        return new RollJson(
                page.asOf(),
                page.next(),
                page.lines().stream().map(RollController::json).toList());
    }

    /** Which part of the roll: as of a position, before a position. */
    record Part(@Nullable Long asOf, @Nullable Long before) {}

    /** Which of them; what is not asked, or not known, does not narrow the list. */
    record Asked(
            @Nullable String area,
            @Nullable String visibility,
            @Nullable String status,
            @Nullable String source) {

        Filter filter() {
            return new Filter(
                    blank(area),
                    one(visibility, Visibility.values()),
                    one(status, SignerStatus.values()),
                    blank(source));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }

        private static <E extends Enum<E>> @Nullable E one(@Nullable String name, E[] values) {
            for (var each : values) {
                if (written(each).equals(name)) {
                    return each;
                }
            }
            return null;
        }
    }

    private static SignerJson json(RollLine line) {
        return new SignerJson(
                line.id().toString(),
                line.givenAt(),
                line.name(),
                line.email(),
                line.areaCode(),
                written(line.visibility()),
                line.source(),
                written(line.status()));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
