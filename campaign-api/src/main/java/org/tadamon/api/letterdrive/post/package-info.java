/**
 * Sends letters to decision makers, each once: a copy is marked before it is handed over, and one that was being handed
 * over when everything stopped is never tried again. To no address go more than so many an hour, of whatever drives, so
 * that an office can cope and the relay is not taken for a nuisance. What has become of each copy goes into the ledger,
 * as often as it takes; what was written is forgotten as soon as the last copy has met its fate.
 */
@NullMarked
package org.tadamon.api.letterdrive.post;

import org.jspecify.annotations.NullMarked;
