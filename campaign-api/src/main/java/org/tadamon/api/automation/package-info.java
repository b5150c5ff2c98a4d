/**
 * What must follow an event: a secret destroyed, a mail ordered, a deadline kept. Each automation is a component of its
 * feature; the wiring finds it by its type and feeds it the ledger, from the first event on and each event in order.
 */
@NullMarked
package org.tadamon.api.automation;

import org.jspecify.annotations.NullMarked;
