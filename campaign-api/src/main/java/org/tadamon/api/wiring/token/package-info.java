/** How far each follower of the ledger has come, and which node follows. */
@NullMarked
package org.tadamon.api.wiring.token;

import org.jspecify.annotations.NullMarked;
