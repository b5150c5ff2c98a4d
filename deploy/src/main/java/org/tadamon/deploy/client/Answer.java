package org.tadamon.deploy.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tadamon.deploy.console.ToolFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the application answered.
 *
 * @param status of HTTP
 * @param retryAfter the header of that name, as sent
 */
public record Answer(int status, String body, @Nullable String retryAfter) {

    /** Whether it did what was asked. */
    public boolean ok() {
        return status / 100 == 2;
    }

    /** Whether the same may do later: too many at once, or not ready. */
    public boolean isLater() {
        return status == 429 || status == 503;
    }

    /** How long it wants to be left alone: at least a tenth of a second, a second if it does not say. */
    public Duration pause() {
        try {
            return retryAfter == null
                    ? Duration.ofSeconds(1)
                    : Duration.ofMillis(Math.max(100, 1000 * Long.parseLong(retryAfter.strip())));
        } catch (NumberFormatException aDate) {
            return Duration.ofSeconds(1);
        }
    }

    /** Its body, once it did what was asked; otherwise the tool fails with what it said. */
    public JsonNode json(String asked) {
        if (!ok()) {
            throw new ToolFailed("%s was answered with %d: %s"
                    .formatted(asked, status, body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body));
        }
        return JsonMapper.shared().readTree(body);
    }
}
