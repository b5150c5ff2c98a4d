/**
 * Who stood on the list of decision makers when: what each import changed, who represented an area from when to when,
 * and the list as it was on a day. Read from the imports as they lie in the ledger, so nothing of it is ever lost.
 */
@NullMarked
package org.tadamon.api.decisionmaker.history;

import org.jspecify.annotations.NullMarked;
