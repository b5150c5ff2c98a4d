package org.tadamon.api.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Something new.
 *
 * @param id the same for as long as it is the same thing
 * @param html safe
 */
record FeedEntry(UUID id, String title, String link, Instant updated, String html) {}
