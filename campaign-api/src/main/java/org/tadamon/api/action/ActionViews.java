package org.tadamon.api.action;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.action.ActionProblem.ActionUnknown;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.actionpage.ActionPage;
import org.tadamon.projections.actionpage.ActionPageQueries;
import org.tadamon.projections.actionpage.FindActions;

/** Actions as they are read, as of now. That they are planned is public; where exactly is sealed in them. */
@Component
public class ActionViews {

    /** How many are listed at the most. */
    public static final int MOST = 200;

    private final ActionPageQueries actions;
    private final Clock clock;

    ActionViews(ActionPageQueries actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /** The one of this id; empty if there is none. */
    public Optional<ActionPage> find(ActionId id) {
        return first(new FindActions.ById(List.of(id)));
    }

    /** The one of this id. Refused: {@link ActionUnknown}. */
    public ActionPage known(ActionId id) {
        return find(id).orElseThrow(() -> new CommandRefused(new ActionUnknown()));
    }

    /** The one that is called so in links. */
    public Optional<ActionPage> byLink(String link) {
        return first(new FindActions.ByLink(link));
    }

    /** All of its series, itself too; only itself where it is a single one. */
    public List<ActionPage> series(ActionPage action) {
        var first = action.series();
        return actions.answer(new FindActions.OfSeries(first == null ? action.id() : first));
    }

    /** Those of everybody that are not over, the next first. */
    public List<ActionPage> ahead() {
        return actions.answer(new FindActions.AllAhead(clock.instant(), MOST));
    }

    /** Those of these organisations that are not over, the next first. */
    public List<ActionPage> ahead(Collection<OrganisationId> of) {
        return actions.answer(new FindActions.Ahead(of, clock.instant(), MOST));
    }

    /** Those of a campaign that are not over, the next first. */
    public List<ActionPage> ahead(CampaignId of) {
        return actions.answer(new FindActions.OfCampaign(of, clock.instant(), MOST));
    }

    /** Those of these organisations that are over, the last first. */
    public List<ActionPage> past(Collection<OrganisationId> of) {
        return actions.answer(new FindActions.Past(of, clock.instant(), MOST));
    }

    private Optional<ActionPage> first(FindActions query) {
        return actions.answer(query).stream().findFirst();
    }
}
