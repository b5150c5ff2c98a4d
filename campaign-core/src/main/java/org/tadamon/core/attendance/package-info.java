/**
 * One person's promise to come to one action, and their coming. Every attendance is a stream of its own, so thousands
 * can ask at once. It counts once its address was confirmed and it has a place; places are given in the order of the
 * ledger, and where there are none left people wait, in that order too. A place that becomes free is offered to whoever
 * has waited longest, who has a time to take it. Who they are is sealed and dies some days after the action; numbers
 * stay, since each event that moves one says by how much.
 */
@NullMarked
package org.tadamon.core.attendance;

import org.jspecify.annotations.NullMarked;
