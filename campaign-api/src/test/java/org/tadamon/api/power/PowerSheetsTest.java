package org.tadamon.api.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tadamon.core.account.AccountId;
import org.tadamon.projections.powerview.Act;
import org.tadamon.projections.powerview.PowerView;
import org.tadamon.projections.powerview.PowerView.Decider;

/** Where power is shown … */
class PowerSheetsTest {

    private final AccountId one = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());
    private final Map<AccountId, String> called = Map.of(one, "Sara", other, "Sara");
    private final PowerView view = new PowerView(
            List.of(new Decider(one, Map.of(Act.SUBMITTED, 3L)), new Decider(other, Map.of(Act.SUBMITTED, 2L))),
            List.of(),
            List.of(),
            List.of());

    @Test
    void twoPeopleOfOneNameAreTwo() {
        assertThat(PowerSheets.acting(view, called, Decider::account))
                .extracting(each -> each.name() + " " + each.counts())
                .containsExactly("Sara {SUBMITTED=3}", "Sara {SUBMITTED=2}");
    }

    @Test
    void thoseWhoAreNotToldApartAreOne() {
        assertThat(PowerSheets.acting(view, called, _ -> "all"))
                .extracting(PowerSheets.Acting::counts)
                .containsExactly(Map.of(Act.SUBMITTED, 5L));
    }
}
