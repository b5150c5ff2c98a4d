/**
 * How something is done with all secrets, however many there are: piece by piece, by one node at a time, and without
 * anything that whoever signs would have to pay for.
 */
@NullMarked
package org.tadamon.api.vault.pages;

import org.jspecify.annotations.NullMarked;
