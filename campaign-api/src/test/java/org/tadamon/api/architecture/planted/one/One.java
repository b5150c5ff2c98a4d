package org.tadamon.api.architecture.planted.one;

import org.tadamon.api.architecture.planted.other.Other;

/** One half of a circle. */
public record One(Other other) {}
