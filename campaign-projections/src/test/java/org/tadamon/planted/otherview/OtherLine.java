package org.tadamon.planted.otherview;

/** A line of some other view. */
public record OtherLine(int number) {}
