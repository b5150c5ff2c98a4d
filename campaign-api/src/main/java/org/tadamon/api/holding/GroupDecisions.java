package org.tadamon.api.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.core.holding.GroupId;
import org.tadamon.core.holding.GroupProblem.GroupUnknown;
import org.tadamon.core.petition.PetitionId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.grouplog.GroupLine;
import org.tadamon.projections.grouplog.GroupLogQueries;

/** What was decided about groups of held signatures, as it is read. Whoever calls has made sure who asks. */
@Component
public class GroupDecisions {

    private final GroupLogQueries decisions;

    GroupDecisions(GroupLogQueries decisions) {
        this.decisions = decisions;
    }

    /** Whether there is such a decision, as far as is known. */
    public boolean isThere(GroupId id) {
        return decisions.find(id).isPresent();
    }

    /** One decision. Refused: {@link GroupUnknown}. */
    public GroupLine known(GroupId id) {
        return decisions.find(id).orElseThrow(() -> new CommandRefused(new GroupUnknown()));
    }

    /** The decisions on a petition's held signatures, the last first. */
    public List<GroupLine> of(PetitionId petition, long before, int limit) {
        return decisions.of(petition, before, limit);
    }
}
