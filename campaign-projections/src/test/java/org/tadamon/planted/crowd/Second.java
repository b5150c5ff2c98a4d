package org.tadamon.planted.crowd;

class Second {

    /** Not a file of its own, so it is not counted. */
    record Inside(int value) {}
}
