package org.tadamon.api.power;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.page.Reader;
import org.tadamon.api.power.PowerSheet.Holder;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.powerview.PowerView;

/** Writes out who holds which roles. */
@Component
class PowerRoles {

    private final MessageSource messages;

    PowerRoles(MessageSource messages) {
        this.messages = messages;
    }

    /** Each member, by name. */
    List<Holder> inside(PowerView view, Map<AccountId, String> called, Reader reader) {
        return view.holders().stream()
                .map(each -> new Holder(
                        called.getOrDefault(each.account(), ""),
                        listed(each.roles().stream().sorted().map(role -> name(role, reader)), reader),
                        each.roles().size()))
                .toList();
    }

    /** Each organisation, and how many there hold which role. */
    List<Holder> together(PowerView view, Map<OrganisationId, String> organisations, Reader reader) {
        return organisations.entrySet().stream()
                .map(each -> held(each.getKey(), each.getValue(), view, reader))
                .toList();
    }

    private Holder held(OrganisationId organisation, String name, PowerView view, Reader reader) {
        var there = view.holders().stream()
                .filter(each -> each.organisation().equals(organisation))
                .toList();
        var counted = Stream.of(Role.values())
                .map(role -> Map.entry(
                        role,
                        there.stream()
                                .filter(each -> each.roles().contains(role))
                                .count()))
                .filter(each -> each.getValue() > 0)
                .map(each -> messages.getMessage(
                        "power.role-held",
                        new Object[] {name(each.getKey(), reader), each.getValue()},
                        reader.locale()));
        return new Holder(name, listed(counted, reader), there.size());
    }

    private String name(Role role, Reader reader) {
        return messages.getMessage("role." + EnumCode.of(role), null, reader.locale());
    }

    private static String listed(Stream<String> parts, Reader reader) {
        return parts.collect(Collectors.joining(reader.language().equals("ar") ? "، " : ", "));
    }
}
