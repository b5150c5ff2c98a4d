/**
 * Work on many signatures, which takes a while: trying a rule, holding whom it found, deciding on a group, taking such
 * things back. It is done in batches, by one node at a time; how far it has come is kept beside the ledger, so it goes
 * on where it stopped, and nothing of it is done twice, since each signature knows what was done about it.
 */
@NullMarked
package org.tadamon.api.sweep;

import org.jspecify.annotations.NullMarked;
