package org.tadamon.api.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tadamon.core.account.AccountId;

/**
 * Somebody signed in, in one browser.
 *
 * @param name what it is called on the page that lists it; lets nobody in
 * @param steppedUpAt when it was last shown that it is still the same person
 * @param device {@code phone} or {@code computer}; nothing more is remembered of it
 */
public record Session(
        UUID name,
        AccountId account,
        Instant begunAt,
        Instant seenAt,
        @Nullable Instant steppedUpAt,
        String device) {}
