package org.tadamon.api.aftermath.page;

import org.jspecify.annotations.Nullable;

/**
 * What remains of an action, for everybody to read.
 *
 * @param counted how many came; {@code null} while nobody counted
 * @param language the language the report is in
 * @param report clean HTML; empty while nothing is told
 */
public record AfterSheet(@Nullable Integer counted, String language, String dir, String report) {}
