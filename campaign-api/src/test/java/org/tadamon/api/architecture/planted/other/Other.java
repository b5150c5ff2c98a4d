package org.tadamon.api.architecture.planted.other;

import org.jspecify.annotations.Nullable;
import org.tadamon.api.architecture.planted.one.One;

/** The other half of a circle. */
public record Other(@Nullable One one) {}
