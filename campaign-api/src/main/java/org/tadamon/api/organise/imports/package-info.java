/**
 * Bringing in the lists petitions lean on: the areas people are counted by, how these are drawn, and the decision
 * makers petitions are addressed to. A list is taken as a whole or not at all, and every bad row is named with what is
 * wrong.
 */
@NullMarked
package org.tadamon.api.organise.imports;

import org.jspecify.annotations.NullMarked;
