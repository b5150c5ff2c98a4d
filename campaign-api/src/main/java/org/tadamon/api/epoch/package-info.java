/**
 * Renews the keys under which people's secrets lie, every two weeks, and destroys the old ones: whoever finds a secret
 * that was destroyed in an old backup finds nothing to open it with. Only backups that hold the keys themselves could
 * open it, so those are kept apart and never longer than two epochs.
 */
@NullMarked
package org.tadamon.api.epoch;

import org.jspecify.annotations.NullMarked;
