package org.tadamon.core.photo;

import java.time.Instant;
import java.util.Optional;
import org.tadamon.core.action.ActionId;
import org.tadamon.core.petition.Exposure;

/** Tells what photos of an action depend on, from the action's own history and at most a second old. */
@FunctionalInterface
public interface Occasions {

    /**
     * An action that takes place, or did.
     *
     * @param begins first instant (UTC) at which it has begun
     */
    record Occasion(Instant begins, Exposure exposure) {}

    /** Of this action; empty where there is none, or it was called off. */
    Optional<Occasion> of(ActionId action);
}
