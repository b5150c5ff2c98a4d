package org.tadamon.api.letterdrive.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.LetterNumbers;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveUnknown;
import org.tadamon.projections.lettercount.CopyState;

/** What has become of letters, over JSON, for those who asked people to write. */
@RestController
@Tag(name = "Letters")
class LetterFiguresController {

    /** How many copies stand how, for one of those they are written to. */
    record ForOne(String name, String office, String area, Map<String, Long> copies) {

        static ForOne of(Recipient to, Map<CopyState, Long> copies) {
            var named = new TreeMap<String, Long>();
            copies.forEach((state, many) -> named.put(EnumCode.of(state), many));
            return new ForOne(to.name(), to.office(), to.areaCode(), named);
        }
    }

    private final LetterDriveViews drives;
    private final LetterNumbers numbers;
    private final Access access;

    LetterFiguresController(LetterDriveViews drives, LetterNumbers numbers, Access access) {
        this.drives = drives;
        this.numbers = numbers;
        this.access = access;
    }

    @GetMapping("/api/v1/letter-drives/{drive}/figures")
    @Operation(
            summary = "What has become of the letters, for each they are written to",
            description = "Right SEE_FIGURES. Exact, and two seconds old at the most.")
    List<ForOne> figures(Actor actor, @PathVariable LetterDriveId drive) {
        access.require(actor, Right.SEE_FIGURES, drives.known(drive).organisation(), new DriveUnknown());
        return numbers.toOrganisers(drive).byRecipient().entrySet().stream()
                .map(each -> ForOne.of(each.getKey(), each.getValue()))
                .toList();
    }
}
