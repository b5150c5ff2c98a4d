package org.tadamon.core.aftermath;

import java.time.Instant;
import java.util.Optional;
import org.tadamon.core.action.ActionId;

/** Tells when an action begins, from the action's own history and at most a second old. */
@FunctionalInterface
public interface Beginnings {

    /** First instant (UTC) at which it has begun; empty where there is none, or it was called off. */
    Optional<Instant> beginning(ActionId action);
}
