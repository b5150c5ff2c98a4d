package org.tadamon.projections.actionpage;

import java.time.Instant;
import java.util.Collection;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.organisation.OrganisationId;

/** Which actions are these? The one that is over first comes first, but for what is past, which comes last first. */
public sealed interface FindActions {

    /** Those of these ids. */
    record ById(Collection<ActionId> ids) implements FindActions {}

    /** The one that is called so in links. */
    record ByLink(String link) implements FindActions {}

    /** Those scheduled together with this one, over or not. */
    record OfSeries(ActionId first) implements FindActions {}

    /**
     * Those of this campaign that are not over.
     *
     * @param limit 1 to 500
     */
    record OfCampaign(CampaignId campaign, Instant now, int limit) implements FindActions {}

    /**
     * Those of these organisations that are not over.
     *
     * @param limit 1 to 500
     */
    record Ahead(Collection<OrganisationId> organisations, Instant now, int limit) implements FindActions {}

    /**
     * Those of everybody that are not over.
     *
     * @param limit 1 to 500
     */
    record AllAhead(Instant now, int limit) implements FindActions {}

    /**
     * Those of these organisations that are over.
     *
     * @param limit 1 to 500
     */
    record Past(Collection<OrganisationId> organisations, Instant now, int limit) implements FindActions {}
}
