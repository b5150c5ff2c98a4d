/**
 * The pages on which organisations run campaigns together: what belongs to a campaign, who is invited into it on which
 * terms, the full terms before the eyes of whoever agrees to them, and what a partner then sees.
 */
@NullMarked
package org.tadamon.api.organise.together;

import org.jspecify.annotations.NullMarked;
