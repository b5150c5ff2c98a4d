/**
 * The pages of moderation: the queue, one case with all that is known of it, the preview of what the public will read,
 * and the log. Everything is done with forms, links and keys alone.
 */
@NullMarked
package org.tadamon.api.moderation.page;

import org.jspecify.annotations.NullMarked;
