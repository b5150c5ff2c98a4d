package org.tadamon.core.aftermath;

import java.util.Map;
import org.tadamon.core.account.AccountId;
import org.tadamon.core.action.ActionId;

/** All that can have happened after one action. It names nobody who came, so it is kept for good. */
public sealed interface AftermathEvent {

    /** To which it happened. */
    AftermathId aftermathId();

    /** Of which action it is. */
    ActionId action();

    /** The organisers counted so many. From {@link AftermathCommand.CountPeople}. */
    record PeopleCounted(AftermathId aftermathId, ActionId action, int people, AccountId by)
            implements AftermathEvent {}

    /**
     * They told what happened. From {@link AftermathCommand.TellWhatHappened}.
     *
     * @param texts by language tag; none once they tell nothing any more
     */
    record HappeningTold(AftermathId aftermathId, ActionId action, Map<String, String> texts, AccountId by)
            implements AftermathEvent {

        /** Makes it unchangeable. */
        public HappeningTold {
            texts = Map.copyOf(texts);
        }
    }

    /** Somebody who decides was visited. From {@link AftermathCommand.RecordVisit}. */
    record VisitRecorded(AftermathId aftermathId, ActionId action, VisitId visitId, Visit visit, AccountId by)
            implements AftermathEvent {}

    /** A visit was recorded by mistake. From {@link AftermathCommand.StrikeVisit}. */
    record VisitStruck(AftermathId aftermathId, ActionId action, VisitId visitId, AccountId by)
            implements AftermathEvent {}
}
