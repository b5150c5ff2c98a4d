package org.tadamon.api.signerlist.rows;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.api.signerroll.RollViews;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.signerlist.ListOrder;
import org.tadamon.projections.consentledger.ConsentLedgerQueries;
import org.tadamon.projections.signerroll.SignerRollQueries;

/** Where the rows of lists come from. */
@Component
public class RowSource {

    private final SignerRollQueries roll;
    private final Vault vault;
    private final ConsentLedgerQueries consents;
    private final RollViews opened;

    RowSource(SignerRollQueries roll, Vault vault, ConsentLedgerQueries consents, RollViews opened) {
        this.roll = roll;
        this.vault = vault;
        this.consents = consents;
        this.opened = opened;
    }

    /**
     * Begins to read.
     *
     * @param upTo the position in the ledger at which the list was ordered: who signed later is not in it
     * @param reached the key the last part ended with; empty at the beginning
     */
    public RowReader read(PetitionId petition, ListOrder order, long upTo, Optional<Long> reached) {
        return switch (order.kind()) {
            case NAMES -> new NamedSigners(vault, roll.named(petition, order.areaCode(), reached.orElse(-1L), upTo));
            case CONTACTS -> new ConsentingSigners(consents, opened, petition, order, reached.orElse(upTo + 1));
        };
    }
}
