package org.tadamon.api.power;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.page.Reader;
import org.tadamon.api.power.PowerSheet.Count;
import org.tadamon.api.power.PowerSheet.Holder;
import org.tadamon.api.power.PowerSheet.Month;
import org.tadamon.api.power.PowerSheet.Wait;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.organisation.Role;
import org.tadamon.projections.powerview.Act;
import org.tadamon.projections.powerview.PowerView;

/** Writes out how power is spread, with names. */
@Component
class PowerSheets {

    private static final String NONE = "–";

    private final PowerNames names;
    private final PowerRoles roles;
    private final MessageSource messages;

    PowerSheets(PowerNames names, PowerRoles roles, MessageSource messages) {
        this.names = names;
        this.roles = roles;
        this.messages = messages;
    }

    /** For the members of one organisation. */
    PowerSheet inside(PowerView view, boolean host, Reader reader) {
        var called = names.inside(view, host, reader);
        return sheet(view, called, roles.inside(view, called, reader), reader);
    }

    /** For everybody in a coalition: by organisation, and by nobody's name. */
    PowerSheet together(PowerView view, Map<OrganisationId, String> organisations, Reader reader) {
        var called = names.together(view, organisations, reader);
        return sheet(view, called, roles.together(view, organisations, reader), reader);
    }

    private PowerSheet sheet(PowerView view, Map<AccountId, String> called, List<Holder> holders, Reader reader) {
        var deciders = new LinkedHashMap<String, Map<Act, Long>>();
        view.deciders().forEach(each -> {
            var counts = deciders.computeIfAbsent(name(called, each.account()), _ -> new TreeMap<>());
            each.counts().forEach((act, times) -> counts.merge(act, times, Long::sum));
        });
        return new PowerSheet(
                deciders.entrySet().stream()
                        .map(each -> figure(each.getKey(), total(each.getValue()), reader))
                        .sorted(Comparator.comparingLong(FigureRow::number).reversed())
                        .toList(),
                deciders.entrySet().stream()
                        .flatMap(each -> counts(each.getKey(), each.getValue(), reader))
                        .toList(),
                view.waits().stream().map(each -> wait(each, reader)).toList(),
                Stream.of(Role.values())
                        .map(role -> figure(say("power.role." + EnumCode.of(role), reader), held(view, role), reader))
                        .toList(),
                holders,
                view.months().stream().map(each -> month(each, reader)).toList());
    }

    private static String name(Map<AccountId, String> called, AccountId account) {
        return Objects.requireNonNull(called.get(account));
    }

    private static long total(Map<Act, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static FigureRow figure(String name, long number, Reader reader) {
        return new FigureRow(name, reader.number(number), number);
    }

    private Stream<Count> counts(String name, Map<Act, Long> counts, Reader reader) {
        return counts.entrySet().stream()
                .map(each -> new Count(name, say("power.act." + EnumCode.of(each.getKey()), reader), each.getValue()));
    }

    private static long held(PowerView view, Role role) {
        return view.holders().stream()
                .filter(each -> each.roles().contains(role))
                .count();
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
