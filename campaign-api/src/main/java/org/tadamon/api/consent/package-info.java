/**
 * What signers allow whom. One card lists every organisation that works on a petition's campaigns, with a box for each
 * purpose, none of them ticked beforehand. The words beside a box are kept in the ledger before they are shown, and a
 * consent names them by their hash. Who may hold a row is answered from consents and from coalitions as of now.
 */
@NullMarked
package org.tadamon.api.consent;

import org.jspecify.annotations.NullMarked;
