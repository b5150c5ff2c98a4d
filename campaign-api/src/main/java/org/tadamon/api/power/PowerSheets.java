package org.tadamon.api.power;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.tadamon.projections.powerview.PowerView.Decider;

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
        Function<Decider, Object> each = one -> !host && PowerNames.isOfThePlatform(view, one) ? "" : one.account();
        return sheet(acting(view, called, each), view, roles.inside(view, called, reader), reader);
    }

    /** For everybody in a coalition: by organisation, and by nobody's name. */
    PowerSheet together(PowerView view, Map<OrganisationId, String> organisations, Reader reader) {
        var called = names.together(view, organisations, reader);
        var acting = acting(view, called, each -> name(called, each.account()));
        return sheet(acting, view, roles.together(view, organisations, reader), reader);
    }

    /** Who is told as one of those who acted, and how often that one did what. */
    record Acting(String name, Map<Act, Long> counts) {}

    /** Two people of one name are two; those who are not told apart are one. */
    static Collection<Acting> acting(PowerView view, Map<AccountId, String> called, Function<Decider, Object> each) {
        var acting = new LinkedHashMap<Object, Acting>();
        view.deciders().forEach(decider -> {
            var one = acting.computeIfAbsent(
                    each.apply(decider), _ -> new Acting(name(called, decider.account()), new TreeMap<>()));
            decider.counts().forEach((act, times) -> one.counts.merge(act, times, Long::sum));
        });
        return acting.values();
    }

    private PowerSheet sheet(Collection<Acting> acting, PowerView view, List<Holder> holders, Reader reader) {
        return new PowerSheet(
                acting.stream()
                        .map(each -> figure(each.name, total(each.counts), reader))
                        .sorted(Comparator.comparingLong(FigureRow::number).reversed())
                        .toList(),
                acting.stream()
                        .flatMap(each -> counts(each.name, each.counts, reader))
                        .toList(),
                view.waits().stream().map(each -> wait(each, reader)).toList(),
                Stream.of(Role.values())
                        .map(role -> figure(say("role." + EnumCode.of(role), reader), held(view, role), reader))
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
