package org.tadamon.core.signerlist;

/**
 * One copy of a list that leaves the platform.
 *
 * @param language of its heads: {@code ar} or {@code en}
 * @param mark by which the copy is known again: eight letters and digits that stand in each row of it
 * @param rows how many signers are in it; 1 or more
 */
public record Taking(ListFormat format, ListColumns columns, String language, String mark, int rows) {}
