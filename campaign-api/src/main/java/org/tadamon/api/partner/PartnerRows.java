package org.tadamon.api.partner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.coalition.Sides;
import org.tadamon.api.consent.Consented;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.api.signerroll.RollViews.RollLine;
import org.tadamon.core.coalition.CoalitionProblem.NotGranted;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.consent.Purpose;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.projections.consentledger.ConsentedPage;
import org.tadamon.projections.signerroll.SignerStatus;

/** The rows a partner sees. Refused: what its terms do not grant at this moment. */
@Component
public class PartnerRows {

    private final CoalitionViews coalitions;
    private final Consented consented;
    private final RollViews roll;
    private final Sides sides;

    PartnerRows(CoalitionViews coalitions, Consented consented, RollViews roll, Sides sides) {
        this.coalitions = coalitions;
        this.consented = consented;
        this.roll = roll;
        this.sides = sides;
    }

    /** A page of rows; {@code next} is the key of the next page, {@code null} on the last. */
    public record Rows(List<Row> rows, @Nullable Long next) {}

    /**
     * The row of somebody who consented to the partner.
     *
     * @param since when the oldest of its consents was given
     */
    public record Row(
            SignatureId signature,
            PetitionId petition,
            @Nullable String name,
            @Nullable String email,
            String areaCode,
            List<Purpose> purposes,
            Instant since) {

        @Override
        public String toString() {
            return "<row " + signature + ">";
        }
    }

    /** The rows of those who consented to the partner and whose signatures count. */
    public Rows of(Actor actor, PartnershipId id, @Nullable Long before, int limit) {
        var partnership = sides.partner(actor, Right.SEE_SIGNERS, id);
        if (!coalitions.grants(partnership, Sight.CONSENTED_ROWS)) {
            throw new CommandRefused(new NotGranted());
        }
        var page = consented.rows(partnership, before, limit);
        var signers = roll.these(
                page.lines().stream().map(ConsentedPage.Line::signatureId).toList());
        var rows = new ArrayList<Row>();
        for (var line : page.lines()) {
            var signer = signers.get(line.signatureId());
            if (signer != null && signer.status() == SignerStatus.COUNTS) {
                rows.add(row(line, signer));
            }
        }
        return new Rows(rows, page.next());
    }

    private static Row row(ConsentedPage.Line line, RollLine signer) {
        return new Row(
                line.signatureId(),
                line.petitionId(),
                signer.name(),
                signer.email(),
                signer.areaCode(),
                line.consents().stream().map(held -> held.consent().purpose()).toList(),
                line.consents().getFirst().since());
    }
}
