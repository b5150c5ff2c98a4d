/**
 * Keys that every node has and nobody else, for what must be the same wherever somebody is answered: the tags networks
 * are known by, and what is handed out to be brought back. They protect nobody's data, and most of them die within a
 * day.
 */
@NullMarked
package org.tadamon.api.sharedkey;

import org.jspecify.annotations.NullMarked;
