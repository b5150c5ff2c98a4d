/**
 * Exports for decision makers: what a petition's numbers were at one position in the ledger, for one of those it may be
 * handed to or for all of them. An export is ordered for a reason by somebody who may, made from the ledger in the
 * background, and taken along as often as needed; each time is on record. It is made of numbers that may be shown and
 * of words that are public; its record names no signer. A few signers' words can go along, by their own choice of what
 * shows with them, and only as long as everybody may read them. It can be made again from the same order, which tells
 * whether every byte is as it was.
 */
@NullMarked
package org.tadamon.core.export;

import org.jspecify.annotations.NullMarked;
