/**
 * Changes to the read models, put aside while one batch of events is handled and sent together before the token moves
 * on.
 */
@NullMarked
package org.tadamon.projections.batch;

import org.jspecify.annotations.NullMarked;
