package org.tadamon.api.organise.together;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.coalition.CoalitionViews;
import org.tadamon.api.coalition.Sides;
import org.tadamon.api.page.Reader;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.coalition.PartnershipId;
import org.tadamon.core.coalition.Sight;
import org.tadamon.projections.partnership.PartnershipView;

/** Gathers what the page of a partnership says, to whichever side reads it. */
@Component
final class PartnershipPage {

    private static final Set<String> DONE = Set.of("invited", "accept", "decline", "changed", "leave", "end");

    private final CoalitionViews coalitions;
    private final Gathering gathering;
    private final Markdown markdown;
    private final Sides sides;
    private final Access access;

    PartnershipPage(CoalitionViews coalitions, Gathering gathering, Markdown markdown, Sides sides, Access access) {
        this.coalitions = coalitions;
        this.gathering = gathering;
        this.markdown = markdown;
        this.sides = sides;
        this.access = access;
    }

    ModelAndView show(Actor actor, PartnershipId id, Map<String, String> asked, Reader reader) {
        var view = sides.either(actor, id);
        var lead = view.parties().lead();
        var partner = view.parties().partner();
        var joined = view.joined();
        return new ModelAndView("organise/together/partnership")
                .addObject("partnership", gathering.sheet(view, reader))
                .addObject("accepted", TermsSheet.of(joined == null ? null : joined.terms(), markdown, reader))
                .addObject("offered", TermsSheet.of(view.offered(), markdown, reader))
                .addObject("leads", access.may(actor, Right.SEE_FIGURES, lead))
                .addObject("maySpeakForLead", access.may(actor, Right.SPEAK_FOR, lead))
                .addObject("maySpeakForPartner", access.may(actor, Right.SPEAK_FOR, partner))
                .addObject("mayReadFigures", mayReadFigures(actor, view))
                .addObject("mayReadRows", mayReadRows(actor, view))
                .addObject("reason", asked.get("reason"))
                .addObject("done", known(asked.get("done")));
    }

    /** What the pages of what a partner sees say above it. */
    Map<String, Object> about(Actor actor, PartnershipId id, Reader reader) {
        var view = coalitions.known(id);
        return Map.of(
                "partnership", gathering.sheet(view, reader),
                "mayReadFigures", mayReadFigures(actor, view),
                "mayReadRows", mayReadRows(actor, view));
    }

    private boolean mayReadFigures(Actor actor, PartnershipView view) {
        return access.may(actor, Right.SEE_FIGURES, view.parties().partner())
                && (coalitions.grants(view, Sight.TOTALS) || coalitions.grants(view, Sight.OWN_REFERRALS));
    }

    private boolean mayReadRows(Actor actor, PartnershipView view) {
        return access.may(actor, Right.SEE_SIGNERS, view.parties().partner())
                && coalitions.grants(view, Sight.CONSENTED_ROWS);
    }

    /** What the partner is called. */
    String partner(PartnershipId id, Reader reader) {
        return gathering.sheet(coalitions.known(id), reader).partner();
    }

    private static @Nullable String known(@Nullable String done) {
        return done != null && DONE.contains(done) ? done : null;
    }
}
