package org.tadamon.api.letterdrive.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.letterdrive.LetterNumbers.ToOne;
import org.tadamon.api.letterdrive.LetterNumbers.Told;
import org.tadamon.core.letterdrive.LetterPlan.Wording;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/**
 * A letter drive, as everybody may know it.
 *
 * @param link what it is called in links
 * @param campaign left out for one that belongs to nothing but its organisation
 * @param open whether it takes letters
 * @param sent how many letters were sent; of a guarded drive, of how many people, as it published last
 * @param byHand how many people say they sent theirs by themselves; left out of a guarded drive
 * @param to at least so many were sent to each until today; those fewer than ten were sent to are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterDriveJson(
        String id,
        String link,
        String organisation,
        @Nullable String campaign,
        String exposure,
        Map<String, Wording> wordings,
        String level,
        List<String> offices,
        boolean relayed,
        Instant startedAt,
        Instant closesAt,
        boolean open,
        long sent,
        @Nullable Long byHand,
        List<ToJson> to) {

    /** How many went to one of them. */
    record ToJson(String name, String office, String area, long atLeast) {

        static ToJson of(ToOne one) {
            return new ToJson(one.who().name(), one.who().office(), one.who().areaCode(), one.atLeast());
        }
    }

    static LetterDriveJson of(LetterDrivePage drive, boolean open, Told told) {
        var plan = drive.plan();
        var campaign = drive.campaign();
        return new LetterDriveJson(
                drive.id().toString(),
                drive.id().link(),
                drive.organisation().toString(),
                campaign == null ? null : campaign.toString(),
                EnumCode.of(plan.exposure()),
                plan.wordings(),
                plan.level(),
                plan.offices(),
                plan.relayed(),
                drive.startedAt(),
                drive.endsAt(),
                open,
                told.sent(),
                told.byHand(),
                told.to().stream().map(ToJson::of).toList());
    }
}
