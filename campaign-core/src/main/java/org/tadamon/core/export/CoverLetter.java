package org.tadamon.core.export;

/**
 * What is written to those packages are for, as it was when they were ordered.
 *
 * @param text with its fields still to be filled in, as {@link org.tadamon.core.letter.LetterText} reads it
 * @param from what the organisation was called; empty where nobody sends it
 */
public record CoverLetter(String text, String from) {}
