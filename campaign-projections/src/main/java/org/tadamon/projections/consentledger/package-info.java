/**
 * Who may hold this row, for what, since when, on which words? And the other way round: which rows does an organisation
 * hold a consent for? One document per signature and organisation, kept also when nothing is allowed any more, so that
 * whatever comes late or twice finds that it came before.
 */
@NullMarked
package org.tadamon.projections.consentledger;

import org.jspecify.annotations.NullMarked;
