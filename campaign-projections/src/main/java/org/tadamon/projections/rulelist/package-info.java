/**
 * Which rules are there, how far has each come, and what was done with it by whom and why? For those who moderate and
 * audit. What rules look for in names and addresses lies here as sealed as in the ledger.
 */
@NullMarked
package org.tadamon.projections.rulelist;

import org.jspecify.annotations.NullMarked;
