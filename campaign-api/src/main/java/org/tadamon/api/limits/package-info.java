/** How often something may be tried, so that nobody guesses, by tags that name no network and nobody. */
@NullMarked
package org.tadamon.api.limits;

import org.jspecify.annotations.NullMarked;
