/**
 * Many who want a row written at the same time share one statement and one commit; each waits until it is on disk. What
 * one transaction costs is paid once for all of them, which is how a petition that goes viral is signed without a
 * queue.
 */
@NullMarked
package org.tadamon.api.grouping;

import org.jspecify.annotations.NullMarked;
