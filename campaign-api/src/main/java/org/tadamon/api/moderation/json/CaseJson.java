package org.tadamon.api.moderation.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.petition.PetitionDraft.Wording;
import org.tadamon.projections.moderationqueue.CaseLine;
import org.tadamon.projections.moderationqueue.CaseView;

/**
 * A case as JSON.
 *
 * @param kind {@code submission} or {@code report}
 * @param number which submission of the petition, or which case of reports on it
 * @param organisation whose petition it is; left out when it belongs to the platform
 * @param stage {@code awaiting}, {@code proposed}, {@code taken-down} or {@code settled}
 * @param holder the account that holds it now; left out for nobody
 */
record CaseJson(
        String id,
        String kind,
        String petition,
        int number,
        @Nullable String organisation,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        String stage,
        @Nullable String holder,
        long reports) {

    /** A page of the queue. */
    record ListJson(List<CaseJson> cases, @Nullable String next) {}

    /** One case with its history and the text it is about. */
    record WholeJson(CaseJson summary, Map<String, Wording> wordings, List<StepJson> history) {}

    /** Something that happened. */
    record StepJson(
            String what,
            Instant at,
            @Nullable String by,
            @Nullable String confirmedBy,
            @Nullable String reasonCode,
            String text) {

        static StepJson of(CaseView.Step step) {
            return new StepJson(
                    EnumCode.of(step.what()),
                    step.at(),
                    account(step.by()),
                    account(step.confirmedBy()),
                    step.code(),
                    step.text());
        }
    }

    static CaseJson of(CaseLine line, Instant now) {
        var about = line.about();
        return new CaseJson(
                line.id().toString(),
                EnumCode.of(about.kind()),
                about.petitionId().toString(),
                about.number(),
                about.organisation() == null ? null : about.organisation().toString(),
                line.openedAt(),
                line.dueAt(),
                line.isOpen() && now.isAfter(line.dueAt()),
                EnumCode.of(line.stage()),
                account(line.holderAt(now)),
                line.reports());
    }

    private static @Nullable String account(@Nullable AccountId account) {
        return account == null ? null : account.toString();
    }
}
