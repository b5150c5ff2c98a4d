/**
 * Coming to an action, by link and without an account: somebody promises to come, shows by a code from their mail that
 * the address is theirs, and has a place, or waits for one. Later they come back by the same kind of link, say
 * something else, stay away, or are forgotten. As with signatures, the answer is the same for whoever had come before.
 */
@NullMarked
package org.tadamon.api.attendance;

import org.jspecify.annotations.NullMarked;
