/**
 * Which organisations work together on this campaign, on which terms, since when, and what waits for an answer? One
 * document per partnership, with every move that was made in it.
 */
@NullMarked
package org.tadamon.projections.partnership;

import org.jspecify.annotations.NullMarked;
