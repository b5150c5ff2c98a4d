package org.tadamon.api.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.decisionlog.DecisionLogQueries;
import org.tadamon.projections.decisionlog.ListDecisions;

/** The log as everybody may read it. */
@Component
class DecisionLog {

    private static final int ON_A_PAGE = 50;

    private final DecisionLogQueries decisions;
    private final DecisionSheets sheets;

    DecisionLog(DecisionLogQueries decisions, DecisionSheets sheets) {
        this.decisions = decisions;
        this.sheets = sheets;
    }

    /**
     * A page of it.
     *
     * @param next the key the next page begins after; {@code null} on the last
     */
    record Page(List<DecisionSheet> decisions, @Nullable String next) {}

    Page page(@Nullable String after, Reader reader) {
        var page = decisions.answer(new ListDecisions(false, after, ON_A_PAGE));
        return new Page(sheets.forEverybody(page.lines(), reader), page.next());
    }
}
