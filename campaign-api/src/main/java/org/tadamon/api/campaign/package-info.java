/**
 * Campaigns as they are reached: begun, named, filled with petitions and ended by those who write for the organisation
 * that leads them. Every act is shown by the read models when it returns.
 */
@NullMarked
package org.tadamon.api.campaign;

import org.jspecify.annotations.NullMarked;
