package org.tadamon.api.holding.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.holding.HeldSigner;
import org.tadamon.api.holding.HeldViews.Foreseen;
import org.tadamon.api.sweep.Sweep;
import org.tadamon.core.holding.Effect;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.grouplog.GroupLine;
import org.tadamon.projections.heldlist.HeldNumbers;

/** Held signatures, and what was decided about them, as JSON. */
final class HoldingJson {

    private HoldingJson() {}

    /**
     * A petition with held signatures.
     *
     * @param reviewAsked how many of their signers asked for another look
     * @param since since when the first of them waits
     */
    record PetitionJson(String petition, long held, long reviewAsked, Instant since) {

        static PetitionJson of(PetitionId petition, HeldNumbers numbers) {
            return new PetitionJson(petition.toString(), numbers.held(), numbers.asked(), numbers.since());
        }
    }

    /** A page of those who are held. */
    record ListJson(List<SignerJson> signatures, @Nullable Long next) {}

    /** One who is held; name and domain for moderators alone, and not of the erased. */
    record SignerJson(
            String id,
            String reason,
            Instant since,
            String area,
            @Nullable String name,
            @Nullable String domain,
            @Nullable String domainTag,
            boolean removed,
            boolean reviewAsked,
            boolean countsIfReleased,
            boolean sameNameInArea) {

        static SignerJson of(HeldSigner one) {
            return new SignerJson(
                    one.id().toString(),
                    one.reason(),
                    one.since(),
                    one.areaCode(),
                    one.name(),
                    one.domain(),
                    one.domainTag(),
                    one.removed(),
                    one.reviewAsked(),
                    one.countsIfFree(),
                    one.nameTwice());
        }

        @Override
        public String toString() {
            return "<held " + id + ">";
        }
    }

    /** Those that have something in common; {@code key} is asked for with it. */
    record PileJson(@Nullable String key, @Nullable String said, long held) {}

    /** What a decision would do. Decide with the {@code asOf} of what was looked at. */
    record ForeseenJson(long held, long countBefore, long countAfterRelease, long countAfterRemoval, long asOf) {

        static ForeseenJson of(Foreseen foreseen) {
            return new ForeseenJson(
                    foreseen.held(),
                    foreseen.count(),
                    foreseen.count() + foreseen.counting(),
                    foreseen.count(),
                    foreseen.asOf());
        }
    }

    /** What came of it. */
    record EffectJson(long signatures, long moved) {

        static @Nullable EffectJson of(@Nullable Effect effect) {
            return effect == null ? null : new EffectJson(effect.signatures(), effect.moved());
        }
    }

    /** How far it has come. */
    record ProgressJson(long done, long total) {

        static @Nullable ProgressJson of(@Nullable Sweep sweep) {
            return sweep == null ? null : new ProgressJson(sweep.done(), Math.max(0, sweep.total()));
        }
    }

    /** A decision, its progress while something is being done, and what has come of it. */
    record DecisionJson(
            String id,
            String petition,
            String verdict,
            String reasonCode,
            String note,
            String by,
            Instant at,
            @Nullable String undoneBy,
            @Nullable String undoneFor,
            @Nullable ProgressJson progress,
            @Nullable EffectJson effect,
            @Nullable EffectJson putBack) {

        static DecisionJson of(GroupLine line, @Nullable Sweep sweep) {
            var undone = line.undone();
            return new DecisionJson(
                    line.groupId().toString(),
                    line.group().petitionId().toString(),
                    EnumCode.of(line.verdict()),
                    line.reasonCode(),
                    line.note(),
                    line.by().toString(),
                    line.at(),
                    undone == null ? null : undone.by().toString(),
                    undone == null ? null : undone.reason(),
                    ProgressJson.of(sweep),
                    EffectJson.of(line.effect()),
                    EffectJson.of(line.putBack()));
        }
    }
}
