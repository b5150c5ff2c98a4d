package org.tadamon.api.letterdrive.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Memberships;
import org.tadamon.api.letterdrive.LetterDriveDesk;
import org.tadamon.api.letterdrive.LetterDriveDesk.Belonging;
import org.tadamon.api.letterdrive.LetterDriveForm;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.LetterNumbers;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;

/** Letter drives, over JSON, for those who ask people to write. */
@RestController
@RequestMapping("/api/v1/letter-drives")
@Tag(name = "Letters")
class LetterDriveController {

    private static final LetterDriveForm EMPTY = new LetterDriveForm(null, null, null, null, null, null);

    /**
     * A drive to start.
     *
     * @param organisation whose it is; that of who runs the platform without it
     * @param campaign what it belongs to; nothing but its organisation without it
     */
    record Start(
            @Nullable String organisation,
            @Nullable String campaign,
            @Nullable LetterDriveForm drive) {}

    private final LetterDriveDesk desk;
    private final LetterDriveViews drives;
    private final LetterNumbers numbers;
    private final Memberships memberships;

    LetterDriveController(
            LetterDriveDesk desk, LetterDriveViews drives, LetterNumbers numbers, Memberships memberships) {
        this.desk = desk;
        this.drives = drives;
        this.numbers = numbers;
        this.memberships = memberships;
    }

    @PostMapping
    @Operation(
            summary = "Ask people to write",
            description = "Right WRITE at the organisation. Honours Idempotency-Key.")
    ResponseEntity<LetterDriveJson> start(
            Actor actor,
            @RequestBody Start asked,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var where = new Belonging(organisation(asked.organisation), campaign(asked.campaign), key);
        var id = desk.start(actor, where, asked.drive == null ? EMPTY : asked.drive);
        return ResponseEntity.created(URI.create("/api/v1/letter-drives/" + id)).body(json(id));
    }

    @PutMapping("/{drive}")
    @Operation(
            summary = "Say it otherwise, write to others, close it earlier or later",
            description = "Right WRITE. How careful it is stays as it was.")
    LetterDriveJson revise(Actor actor, @PathVariable LetterDriveId drive, @RequestBody LetterDriveForm form) {
        desk.revise(actor, drive, form);
        return json(drive);
    }

    @PostMapping("/{drive}/end")
    @Operation(
            summary = "Take no more letters",
            description = "Right WRITE. Those on their way arrive. Safe to repeat.")
    LetterDriveJson end(Actor actor, @PathVariable LetterDriveId drive) {
        desk.end(actor, drive);
        return json(drive);
    }

    private LetterDriveJson json(LetterDriveId id) {
        var drive = drives.known(id);
        return LetterDriveJson.of(drive, drives.isOpen(drive), numbers.toEverybody(drive));
    }

    private OrganisationId organisation(@Nullable String id) {
        return id == null
                ? memberships.host().orElseThrow(() -> new CommandRefused(new Malformed("organisation")))
                : read("organisation", id, OrganisationId::of);
    }

    private static @Nullable CampaignId campaign(@Nullable String id) {
        return id == null || id.isBlank() ? null : read("campaign", id, CampaignId::of);
    }

    private static <I> I read(String field, String id, Function<String, I> reading) {
        try {
            return reading.apply(id);
        } catch (IllegalArgumentException none) {
            throw new CommandRefused(new Malformed(field));
        }
    }
}
