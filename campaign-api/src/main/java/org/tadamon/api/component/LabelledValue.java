package org.tadamon.api.component;

/** A value and what it is. */
public record LabelledValue(String label, String value) {}
