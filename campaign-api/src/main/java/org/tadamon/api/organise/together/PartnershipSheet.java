package org.tadamon.api.organise.together;

import java.time.Instant;
import java.util.List;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.partnership.PartnershipView;
import org.tadamon.projections.partnership.PartnershipView.What;

/**
 * A partnership as one reader sees it.
 *
 * @param state {@code invited}, {@code early} (accepted, not begun), {@code active}, {@code run-out}, {@code declined},
 *     {@code left} or {@code ended}
 * @param waits whether terms wait for the partner's answer
 * @param moves all that was done, the last first
 */
public record PartnershipSheet(
        String id,
        String campaign,
        String campaignName,
        String lead,
        String partner,
        String state,
        boolean waits,
        List<Move> moves) {

    /**
     * One thing that was done.
     *
     * @param byPartner by the partner rather than the lead
     */
    public record Move(String what, String day, boolean byPartner, String reason) {}

    /** What the three of them are called. */
    public record Names(String campaign, String lead, String partner) {}

    static PartnershipSheet of(PartnershipView view, Names names, Instant now, Reader reader) {
        return new PartnershipSheet(
                view.id().toString(),
                view.parties().campaign().toString(),
                names.campaign,
                names.lead,
                names.partner,
                state(view, now),
                view.offered() != null,
                view.moves().stream().map(move -> move(move, reader)).toList());
    }

    public boolean goesOn() {
        return waits || isAccepted();
    }

    public boolean isAccepted() {
        return List.of("early", "active", "run-out").contains(state);
    }

    private static String state(PartnershipView view, Instant now) {
        var joined = view.joined();
        if (joined == null) {
            return view.offered() != null
                    ? "invited"
                    : EnumCode.of(view.moves().getFirst().what());
        }
        if (joined.terms().hasRunOutAt(now)) {
            return "run-out";
        }
        return joined.terms().holdAt(now) ? "active" : "early";
    }

    private static Move move(PartnershipView.Move move, Reader reader) {
        boolean byPartner = List.of(What.ACCEPTED, What.DECLINED, What.LEFT).contains(move.what());
        return new Move(EnumCode.of(move.what()), reader.day(move.at()), byPartner, move.reason());
    }
}
