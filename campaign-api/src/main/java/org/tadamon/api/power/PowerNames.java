package org.tadamon.api.power;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.api.people.People;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.projections.powerview.Act;
import org.tadamon.projections.powerview.PowerView;
import org.tadamon.projections.powerview.PowerView.Decider;
import org.tadamon.projections.powerview.PowerView.Holder;

/**
 * What those who act are called where power is shown. Members are called by their names inside their organisation and
 * by its name in a coalition; who decides on others' petitions for the platform is told as a role, as everywhere.
 */
@Component
class PowerNames {

    private final People people;
    private final MessageSource messages;

    PowerNames(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** For the members of one organisation; those of the one that runs the platform know their moderators. */
    Map<AccountId, String> inside(PowerView view, boolean host, Reader reader) {
        var all = new HashSet<>(members(view));
        view.deciders().forEach(each -> all.add(each.account()));
        var names = new HashMap<>(people.names(all, reader));
        view.deciders().stream()
                .filter(each -> !host && isOfThePlatform(view, each))
                .forEach(each -> names.put(each.account(), say("power.moderators", reader)));
        return names;
    }

    /** For everybody in a coalition: each by what their organisations in it are called. */
    Map<AccountId, String> together(PowerView view, Map<OrganisationId, String> called, Reader reader) {
        var names = new HashMap<AccountId, String>();
        view.deciders()
                .forEach(each -> names.put(
                        each.account(),
                        say(onlyModerates(each) ? "power.moderators" : "power.former-members", reader)));
        view.holders().stream()
                .collect(Collectors.groupingBy(
                        Holder::account,
                        Collectors.mapping(
                                each -> called.getOrDefault(each.organisation(), ""),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().sorted().collect(Collectors.joining(" · "))))))
                .forEach(names::put);
        return names;
    }

    /** Whether somebody decided on an organisation for the platform alone, and is nobody's to know there. */
    static boolean isOfThePlatform(PowerView view, Decider decider) {
        return !members(view).contains(decider.account()) && onlyModerates(decider);
    }

    private static Set<AccountId> members(PowerView view) {
        return view.holders().stream().map(Holder::account).collect(Collectors.toSet());
    }

    private static boolean onlyModerates(Decider decider) {
        return decider.counts().keySet().stream().allMatch(Act::isOfModerators);
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
