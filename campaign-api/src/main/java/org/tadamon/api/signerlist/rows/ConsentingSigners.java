package org.tadamon.api.signerlist.rows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.api.signerroll.RollViews.RollLine;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signature.SignatureId;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.projections.consentledger.ConsentLedgerQueries;
import org.tadamon.projections.consentledger.ConsentedPage.Line;
import org.tadamon.projections.consentledger.ListConsented;
import org.tadamon.projections.consentledger.ListConsented.Scope;
import org.tadamon.projections.signerroll.SignerStatus;

/** Those whom the organisation may write to: they agreed to it, and their signature counts. The newest first. */
final class ConsentingSigners implements RowReader {

    private static final int TOGETHER = 500;

    private final ConsentLedgerQueries consents;
    private final RollViews roll;
    private final OrganisationId organisation;
    private final String area;
    private final List<Scope> scope;
    private long before;

    ConsentingSigners(
            ConsentLedgerQueries consents, RollViews roll, PetitionId petition, ListOrder order, long before) {
        this.consents = consents;
        this.roll = roll;
        this.organisation = Objects.requireNonNull(order.organisation(), "contacts of nobody are never ordered");
        this.area = order.areaCode();
        this.scope = List.of(new Scope(petition, Long.MIN_VALUE));
        this.before = before;
    }

    @Override
    public Read next() {
        var page = consents.answer(new ListConsented(organisation, scope, before, TOGETHER));
        var signers = roll.these(page.lines().stream().map(Line::signatureId).toList());
        var next = page.next();
        before = next == null ? before : next;
        return new Read(rows(page.lines(), signers), before, next == null);
    }

    @Override
    public void close() {} // each part is a question of its own

    private List<ListRow> rows(List<Line> consented, Map<SignatureId, RollLine> signers) {
        var rows = new ArrayList<ListRow>(consented.size());
        for (var line : consented) {
            var signer = signers.get(line.signatureId());
            if (signer != null
                    && signer.status() == SignerStatus.COUNTS
                    && (area.isEmpty() || area.equals(signer.areaCode()))) {
                add(line, signer, rows);
            }
        }
        return rows;
    }

    private static void add(Line line, RollLine signer, List<ListRow> rows) {
        var name = signer.name();
        var email = signer.email();
        if (name != null && email != null) {
            var since = line.consents().getFirst().since();
            rows.add(new ListRow(
                    signer.id().value(),
                    name,
                    email,
                    signer.areaCode(),
                    signer.language(),
                    LocalDate.ofInstant(since, ZoneOffset.UTC)));
        }
    }
}
