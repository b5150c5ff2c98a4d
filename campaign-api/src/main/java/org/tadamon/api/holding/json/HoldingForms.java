package org.tadamon.api.holding.json;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.holding.HeldFilter;
import org.tadamon.api.holding.HoldingDesk.Decided;
import org.tadamon.core.holding.GroupProblem.Malformed;
import org.tadamon.core.holding.Verdict;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;

/** What is asked and sent about held signatures. */
final class HoldingForms {

    private HoldingForms() {}

    /** Which of them, as it is asked. */
    record Asked(
            @Nullable String reason,
            @Nullable String area,
            @Nullable String domain,
            @Nullable Boolean reviewAsked) {

        HeldFilter of(PetitionId petition) {
            return new HeldFilter(
                    petition, blank(reason), blank(area), blank(domain), Boolean.TRUE.equals(reviewAsked));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /** A decision as it is sent. */
    record DecisionForm(
            @Nullable String verdict,
            @Nullable String reasonCode,
            @Nullable String note,
            @Nullable Long asOf,
            @Nullable String reason,
            @Nullable String area,
            @Nullable String domain,
            @Nullable Boolean reviewAsked) {

        Decided decided() {
            var what = EnumCode.named(Verdict.values(), verdict)
                    .orElseThrow(() -> new CommandRefused(new Malformed("verdict")));
            return new Decided(what, reasonCode == null ? "" : reasonCode.strip(), note, asOf == null ? -1 : asOf);
        }

        HeldFilter filter(PetitionId petition) {
            return new Asked(reason, area, domain, reviewAsked).of(petition);
        }
    }

    /** Why, as it is sent. */
    record ReasonForm(@Nullable String reason) {}
}
