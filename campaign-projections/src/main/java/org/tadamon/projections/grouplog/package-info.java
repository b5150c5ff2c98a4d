/**
 * What was decided about groups of held signatures, by whom, why, and what came of it? For those who moderate and
 * audit.
 */
@NullMarked
package org.tadamon.projections.grouplog;

import org.jspecify.annotations.NullMarked;
