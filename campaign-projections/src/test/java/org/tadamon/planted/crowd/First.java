package org.tadamon.planted.crowd;

class First {

    /** Not a file of its own, so it is not counted. */
    record Inside(int value) {}
}
