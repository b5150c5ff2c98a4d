package org.tadamon.core.coalition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tadamon.core.coalition.CoalitionCommand.InvitePartner;
import org.tadamon.core.coalition.CoalitionProblem.PartnerIsLead;

/** Who can be invited, and on which terms: every rule that is broken. */
final class PartyRules {

    private PartyRules() {}

    static List<CoalitionProblem> brokenBy(InvitePartner command, Clock clock) {
        var broken = new ArrayList<CoalitionProblem>();
        if (command.parties().partner().equals(command.parties().lead())) {
            broken.add(new PartnerIsLead("partner"));
        }
        broken.addAll(TermsRules.brokenBy(command.terms(), command.reason(), clock));
        return broken;
    }
}
