package org.tadamon.api.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.coalition.Sides;
import org.tadamon.api.petition.PetitionViews;
import org.tadamon.api.signaturecount.CountViews;
import org.tadamon.core.coalition.CoalitionProblem.NotGranted;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.core.petition.Exposure;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.partnership.PartnershipView;
import org.tadamon.projections.petitionpage.PetitionPage;
import org.tadamon.projections.signaturecount.Figure;
import org.tadamon.projections.signaturecount.PublicCount;

/** The figures a partner sees. Refused: what its terms do not grant at this moment. */
@Component
public class PartnerFigures {

    private final CoalitionViews coalitions;
    private final CampaignViews campaigns;
    private final PetitionViews petitions;
    private final CountViews counts;
    private final Sides sides;

    PartnerFigures(
            CoalitionViews coalitions,
            CampaignViews campaigns,
            PetitionViews petitions,
            CountViews counts,
            Sides sides) {
        this.coalitions = coalitions;
        this.campaigns = campaigns;
        this.petitions = petitions;
        this.counts = counts;
        this.sides = sides;
    }

    /**
     * One petition of the campaign, in figures.
     *
     * @param count {@code null} where totals are not granted
     * @param referrals by link, as rounded as everywhere; {@code null} where they are not granted, or not told since
     *     the petition is guarded
     */
    public record PetitionFigures(
            PetitionPage petition,
            @Nullable PublicCount count,
            @Nullable List<Figure> referrals) {}

    /** The figures its terms grant, petition by petition; drafts are not told. */
    public List<PetitionFigures> of(Actor actor, PartnershipId id) {
        var partnership = sides.partner(actor, Right.SEE_FIGURES, id);
        boolean totals = coalitions.grants(partnership, Sight.TOTALS);
        boolean referrals = coalitions.grants(partnership, Sight.OWN_REFERRALS);
        if (!totals && !referrals) {
            throw new CommandRefused(new NotGranted());
        }
        return campaigns.known(partnership.parties().campaign()).petitions().stream()
                .flatMap(petition -> petitions.byId(petition).stream())
                .filter(PartnerFigures::isPublished)
                .map(page -> new PetitionFigures(
                        page,
                        totals ? counts.publicCount(page) : null,
                        referrals ? referrals(page, partnership) : null))
                .toList();
    }

    private static boolean isPublished(PetitionPage page) {
        return page.stage().isReadable();
    }

    /** A rounded figure still moves when one person signs: of a guarded petition none is told. */
    private @Nullable List<Figure> referrals(PetitionPage page, PartnershipView partnership) {
        var joined = partnership.joined();
        if (joined == null || page.draft().exposure() == Exposure.GUARDED) {
            return null;
        }
        return counts.organiserCount(page).sources().stream()
                .filter(figure -> joined.terms().sources().contains(figure.under()))
                .toList();
    }
}
