package org.tadamon.api.letterdrive.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.letterdrive.DecisionMakersOf.One;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.LetterNumbers;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveUnknown;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** Letter drives, over JSON, for everybody. Who wrote is never told. */
@RestController
@RequestMapping("/api/v1/letter-drives")
@Tag(name = "Letters")
class PublicLetterDriveController {

    /**
     * Somebody to write to.
     *
     * @param key to send along with a letter
     * @param contact as published; empty without one
     * @param relayed whether a letter can be sent for whoever wants that
     */
    record ToWriteTo(String key, String name, String office, String area, String contact, boolean relayed) {

        static ToWriteTo of(One one, boolean relayed) {
            return new ToWriteTo(
                    one.key(),
                    one.who().name(),
                    one.who().office(),
                    one.who().areaCode(),
                    one.contact(),
                    relayed && one.email().isPresent());
        }
    }

    private final LetterDriveViews drives;
    private final LetterNumbers numbers;
    private final DecisionMakersOf decisionMakers;

    PublicLetterDriveController(LetterDriveViews drives, LetterNumbers numbers, DecisionMakersOf decisionMakers) {
        this.drives = drives;
        this.numbers = numbers;
        this.decisionMakers = decisionMakers;
    }

    @GetMapping
    @Operation(
            summary = "Letter drives that take letters",
            description = "The one started last first: everybody's, or a campaign's.")
    List<LetterDriveJson> list(@RequestParam(required = false) @Nullable CampaignId campaign) {
        var open = campaign == null ? drives.open() : drives.open(campaign);
        return open.stream().map(this::json).toList();
    }

    @GetMapping("/{drive}")
    @Operation(summary = "A letter drive, and how many letters were written")
    LetterDriveJson read(@PathVariable LetterDriveId drive) {
        return json(drives.known(drive));
    }

    @GetMapping("/by-link/{driveLink}")
    @Operation(summary = "The letter drive that is called so in links")
    LetterDriveJson byLink(@PathVariable String driveLink) {
        return json(drives.byLink(driveLink).orElseThrow(() -> new CommandRefused(new DriveUnknown())));
    }

    @GetMapping("/{drive}/decision-makers")
    @Operation(
            summary = "To whom somebody writes who lives in this area",
            description = "Those who represent it, the nearest first, and those of the areas it lies in; 50 at the"
                    + " most.")
    List<ToWriteTo> decisionMakers(@PathVariable LetterDriveId drive, @RequestParam(defaultValue = "") String area) {
        var plan = drives.known(drive).plan();
        return decisionMakers.of(plan, area).stream()
                .map(one -> ToWriteTo.of(one, plan.relayed()))
                .toList();
    }

    private LetterDriveJson json(LetterDrivePage drive) {
        return LetterDriveJson.of(drive, drives.isOpen(drive), numbers.toEverybody(drive));
    }
}
