package org.tadamon.api.sweep;

/** Looks again and again whether there is something to do. Asked by one node at a time. */
@FunctionalInterface
public interface Lookout {

    /** Looks, and does it; safe to do twice. */
    void look() throws InterruptedException;
}
