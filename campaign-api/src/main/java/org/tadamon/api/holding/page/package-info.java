/**
 * The pages on which moderators see what is held, decide on it in groups after having seen the figures, watch how far
 * that has come, and take it back. Everything is done with forms, links and keys alone.
 */
@NullMarked
package org.tadamon.api.holding.page;

import org.jspecify.annotations.NullMarked;
