package org.tadamon.api.belonging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tadamon.api.account.TellsAboutAccounts;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.organisation.OrganisationView;
import org.tadamon.api.organisation.Organisations;
import org.tadamon.core.account.AccountId;

/** The organisations people belong to, with which roles and since when. */
@Component
@Order(2)
final class TellsWhereOneBelongs implements TellsAboutAccounts {

    private final Organisations organisations;

    TellsWhereOneBelongs(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, Object> tell(AccountId account) {
        List<Map<String, Object>> told = organisations.of(account).stream()
                .flatMap(one -> membership(one, account))
                .toList();
        return Map.of("memberships", told);
    }

    private Stream<Map<String, Object>> membership(OrganisationView one, AccountId account) {
        return organisations.page(one.id()).flatMap(page -> page.member(account)).stream()
                .map(member -> Map.of(
                        "organisation",
                        one.id().toString(),
                        "names",
                        one.names(),
                        "roles",
                        member.roles().stream().map(EnumCode::of).toList(),
                        "since",
                        member.since()));
    }
}
