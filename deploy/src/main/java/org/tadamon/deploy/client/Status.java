package org.tadamon.deploy.client;

import tools.jackson.databind.JsonNode;

/**
 * How far the views are.
 *
 * @param head where the ledger ends
 * @param percent 0 to 100: of what had happened before the start
 * @param slowest where the view is that has come least far
 */
public record Status(long head, int percent, long slowest) {

    static Status of(JsonNode status) {
        long slowest = Long.MAX_VALUE;
        for (var position : status.path("views")) {
            slowest = Math.min(slowest, position.asLong());
        }
        return new Status(status.path("head").asLong(), status.path("percent").asInt(), slowest);
    }

    /** Whether every view knows everything that happened up to the moment of asking. */
    public boolean isCaughtUp() {
        return percent == 100 && slowest >= head;
    }
}
