package org.tadamon.api.power;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.api.power.PowerSheet.Count;
import org.tadamon.api.power.PowerSheet.Holder;
import org.tadamon.api.power.PowerSheet.Month;
import org.tadamon.api.power.PowerSheet.Wait;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.powerview.PowerView;

/** Writes out how power is spread, with names. */
@Component
class PowerSheets {

    private static final String NONE = "–";

    private final People people;
    private final MessageSource messages;

    PowerSheets(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    PowerSheet sheet(PowerView view, Reader reader) {
        var names = people.names(everybody(view), reader);
        return new PowerSheet(
                view.deciders().stream()
                        .map(each -> figure(name(names, each.account()), each.total(), reader))
                        .toList(),
                view.deciders().stream()
                        .flatMap(each -> counts(each, name(names, each.account()), reader))
                        .toList(),
                view.waits().stream().map(each -> wait(each, reader)).toList(),
                Stream.of(Role.values())
                        .map(role -> figure(say("power.role." + EnumCode.of(role), reader), held(view, role), reader))
                        .toList(),
                view.holders().stream()
                        .map(each -> new Holder(
                                name(names, each.account()),
                                roles(each, reader),
                                each.roles().size()))
                        .toList(),
                view.months().stream().map(each -> month(each, reader)).toList());
    }

    private static Collection<AccountId> everybody(PowerView view) {
        var all = new HashSet<AccountId>();
        view.deciders().forEach(each -> all.add(each.account()));
        view.holders().forEach(each -> all.add(each.account()));
        return all;
    }

    private static String name(Map<AccountId, String> names, AccountId account) {
        return Objects.requireNonNull(names.get(account));
    }

    private static FigureRow figure(String name, long number, Reader reader) {
        return new FigureRow(name, reader.number(number), number);
    }

    private Stream<Count> counts(PowerView.Decider decider, String name, Reader reader) {
        return decider.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Count(name, say("power.act." + EnumCode.of(each.getKey()), reader), each.getValue()));
    }

    private static long held(PowerView view, Role role) {
        return view.holders().stream()
                .filter(each -> each.roles().contains(role))
                .count();
    }

    private String roles(PowerView.Holder holder, Reader reader) {
        return holder.roles().stream()
                .sorted()
                .map(role -> say("power.role." + EnumCode.of(role), reader))
                .collect(Collectors.joining(reader.language().equals("ar") ? "، " : ", "));
    }

    private Wait wait(PowerView.Waits waits, Reader reader) {
        return new Wait(
                say("moderation.kind." + EnumCode.of(waits.kind()), reader),
                waits.decided(),
                waits.open(),
                said(waits.median(), reader),
                said(waits.longest(), reader),
                waits.overdue(),
                waits.overduePercent());
    }

    private Month month(PowerView.Month month, Reader reader) {
        return new Month(month.month().toString(), month.opened(), month.decided(), said(month.median(), reader));
    }

    /** In the largest unit that tells something: minutes, hours, from two days on days. */
    private String said(@Nullable Duration time, Reader reader) {
        if (time == null) {
            return NONE;
        }
        if (time.toHours() >= 48) {
            return say("power.days", reader, time.toDays());
        }
        return time.toMinutes() >= 120
                ? say("power.hours", reader, time.toHours())
                : say("power.minutes", reader, time.toMinutes());
    }

    private String say(String code, Reader reader, Object... facts) {
        return messages.getMessage(code, facts, reader.locale());
    }
}
