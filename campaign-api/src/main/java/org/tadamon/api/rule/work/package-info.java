/**
 * What rules do: go through everybody who signed, find whom they mean, hold them, restore them, and look at whoever
 * signs later. Names and addresses are opened a thousand at a time, compared, and forgotten; what is kept of whom was
 * found is a random id.
 */
@NullMarked
package org.tadamon.api.rule.work;

import org.jspecify.annotations.NullMarked;
