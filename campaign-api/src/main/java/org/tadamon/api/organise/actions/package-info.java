/**
 * The pages on which those who write for an organisation call people together, change when and where, call it off, and
 * see who comes: numbers, needs and roles, and names as far as those who come allow it.
 */
@NullMarked
package org.tadamon.api.organise.actions;

import org.jspecify.annotations.NullMarked;
