package org.tadamon.core.delivery;

import java.time.LocalDate;

/**
 * What a decision maker answered.
 *
 * @param day when; not in the future, and not before the delivery
 * @param text 1 to 2,000 grapheme clusters, plain lines, in whatever language they wrote
 * @param published whether everybody may read it on the petition's page
 */
public record Answer(LocalDate day, String text, boolean published) {}
