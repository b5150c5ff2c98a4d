package org.tadamon.api.export.letter;

/**
 * What is written in one language.
 *
 * @param own whether the organisation has written it, and not whoever made the platform
 */
public record WrittenLetter(String language, String text, boolean own) {}
