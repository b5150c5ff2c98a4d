/**
 * Who has a place at an action that not everybody can come to. Places are given in the order of the ledger, by one who
 * follows it: whoever confirmed first comes first, however many ask at once and on whatever node. Who finds none waits;
 * a place that becomes free is offered to whoever has waited longest of those it is enough for, and goes on to the next
 * when they do not take it in time.
 */
@NullMarked
package org.tadamon.api.seating;

import org.jspecify.annotations.NullMarked;
