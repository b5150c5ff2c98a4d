package org.tadamon.api.sweep;

import org.tadamon.api.sweep.Sweep.Work;

/** Knows how one kind of work is done. Every bean of this kind is found and asked. */
public interface Sweeper {

    /** What it does. */
    Work does();

    /**
     * Does the next batch, or ends it when there is none left or it is to stop; safe to do twice.
     *
     * @return whether it did anything; {@code false} when it has to wait, and others come first
     */
    boolean step(Sweep sweep) throws InterruptedException;
}
