package org.tadamon.api.holding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.holding.HeldSigners.Person;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.projections.heldlist.HeldNumbers;
import org.tadamon.projections.signaturecount.CountSignatures;
import org.tadamon.projections.signaturecount.SignatureCountQueries;

/** What is held, as it is read. Whoever calls has made sure who asks. */
@Component
public class HeldViews {

    /** How many held ones are looked at for two of the same name. */
    private static final int COMPARED = 5_000;

    private final HeldSigners signers;
    private final SignatureCountQueries counts;
    private final LedgerHead head;

    HeldViews(HeldSigners signers, SignatureCountQueries counts, LedgerHead head) {
        this.signers = signers;
        this.counts = counts;
        this.head = head;
    }

    /** By what held signatures are put together. */
    public enum By {
        REASON,
        DOMAIN,
        AREA
    }

    /**
     * Those that have something in common.
     *
     * @param key what is asked for with it; {@code null} for those whose addresses are no more
     * @param said what it is: a reason, an area's code, or a domain
     */
    public record Pile(@Nullable String key, @Nullable String said, long held) {}

    /** A page of the list; {@code next} is the key of the next page, {@code null} on the last. */
    public record HeldPage(
            List<HeldSigner> signers, @Nullable Long next) {}

    /**
     * What deciding would do.
     *
     * @param held how many it is about
     * @param counting how many of them count once they are released
     * @param count the petition's count now
     * @param asOf the position up to which they were held; decided with, nothing unseen is decided on
     */
    public record Foreseen(long held, long counting, long count, long asOf) {}

    /** How many are held, by petition. */
    public Map<PetitionId, HeldNumbers> byPetition() {
        return signers.byPetition();
    }

    /** A page of those who wait longest; names and addresses only where they may be opened. */
    public HeldPage page(HeldFilter filter, long after, int limit, boolean opening) {
        var found = signers.some(filter, after, limit + 1, opening);
        boolean more = found.size() > limit;
        var names = opening ? names(filter.petition()) : Map.<String, Integer>of();
        var page = (more ? found.subList(0, limit) : found)
                .stream().map(one -> shown(one, names, opening)).toList();
        return new HeldPage(page, more ? page.getLast().position() : null);
    }

    /** What they have in common, what most have first. */
    public List<Pile> piles(HeldFilter filter, By by) {
        var numbers = new HashMap<Optional<String>, Long>();
        signers.each(
                filter,
                Long.MAX_VALUE,
                by == By.DOMAIN,
                one -> numbers.merge(Optional.ofNullable(common(one, by)), 1L, Long::sum));
        return numbers.entrySet().stream()
                .map(each -> pile(filter.petition(), each.getKey().orElse(null), each.getValue(), by))
                .sorted(Comparator.comparingLong(Pile::held).reversed())
                .toList();
    }

    /** What deciding on these would do. */
    public Foreseen foresee(HeldFilter filter) {
        long asOf = head.position();
        var held = new AtomicLong();
        var counting = new AtomicLong();
        signers.each(filter, asOf, false, one -> (one.countsIfFree() ? counting : held).incrementAndGet());
        return new Foreseen(held.get() + counting.get(), counting.get(), count(filter.petition()), asOf);
    }

    /** A petition's exact count. */
    public long count(PetitionId petition) {
        return counts.answer(new CountSignatures(petition)).total();
    }

    private HeldSigner shown(Person one, Map<String, Integer> names, boolean opening) {
        var line = one.line();
        var domain = opening ? one.domain() : null;
        return new HeldSigner(
                line.signatureId(),
                line.reason(),
                line.since(),
                line.areaCode(),
                one.name() == null || !opening ? null : Masked.name(one.name()),
                domain,
                signers.tag(line.petitionId(), domain),
                line.removed(),
                line.reviewAsked(),
                one.countsIfFree(),
                opening && names.getOrDefault(nameInArea(one), 0) > 1,
                line.position());
    }

    private Map<String, Integer> names(PetitionId petition) {
        var names = new HashMap<String, Integer>();
        signers.some(new HeldFilter(petition, null, null, null, false), -1, COMPARED, true).stream()
                .filter(one -> one.name() != null)
                .forEach(one -> names.merge(nameInArea(one), 1, Integer::sum));
        return names;
    }

    private static String nameInArea(Person one) {
        return one.name() == null ? "" : one.line().areaCode() + "|" + NameFold.of(one.name());
    }

    private static @Nullable String common(Person one, By by) {
        return switch (by) {
            case REASON -> one.line().reason();
            case AREA -> one.line().areaCode();
            case DOMAIN -> one.domain();
        };
    }

    private Pile pile(PetitionId petition, @Nullable String said, long held, By by) {
        return new Pile(by == By.DOMAIN ? signers.tag(petition, said) : said, said, held);
    }
}
