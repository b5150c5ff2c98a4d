package org.tadamon.api.coalition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.core.coalition.Terms;
import org.tadamon.projections.partnership.PartnershipView;

/**
 * A partnership as JSON, for both sides.
 *
 * @param accepted the terms that hold; left out while none do
 * @param since when the partner came; left out while nothing is accepted
 * @param offered the terms that wait for the partner's answer; left out when none do
 * @param moves all that was done, the last first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnershipJson(
        String id,
        String campaign,
        String lead,
        String partner,
        @Nullable TermsJson accepted,
        @Nullable Instant since,
        @Nullable TermsJson offered,
        List<MoveJson> moves) {

    /**
     * Terms.
     *
     * @param sha256 what they are accepted by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermsJson(
            String sha256,
            Map<String, String> texts,
            List<String> sees,
            Collection<String> sources,
            Instant from,
            @Nullable Instant until) {

        static TermsJson of(Terms terms) {
            return new TermsJson(
                    terms.sha256(),
                    terms.texts(),
                    terms.sees().stream().map(EnumCode::of).toList(),
                    terms.sources(),
                    terms.from(),
                    terms.until());
        }
    }

    /** One thing that was done; by whom, inside which organisation, is told on its own pages. */
    record MoveJson(String what, Instant at, String reason) {}

    static PartnershipJson of(PartnershipView view) {
        var joined = view.joined();
        var offered = view.offered();
        return new PartnershipJson(
                view.id().toString(),
                view.parties().campaign().toString(),
                view.parties().lead().toString(),
                view.parties().partner().toString(),
                joined == null ? null : TermsJson.of(joined.terms()),
                joined == null ? null : joined.since(),
                offered == null ? null : TermsJson.of(offered),
                view.moves().stream()
                        .map(move -> new MoveJson(EnumCode.of(move.what()), move.at(), move.reason()))
                        .toList());
    }
}
