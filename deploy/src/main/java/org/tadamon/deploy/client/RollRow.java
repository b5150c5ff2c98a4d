package org.tadamon.deploy.client;

import tools.jackson.databind.JsonNode;

/**
 * One signer on the organisers' roll.
 *
 * @param source the code of the link they came by; empty without one
 * @param counts whether the signature counts
 */
public record RollRow(String id, String email, String area, String source, String visibility, boolean counts) {

    static RollRow of(JsonNode line) {
        return new RollRow(
                line.path("id").asString(""),
                line.path("email").asString(""),
                line.path("area").asString(""),
                line.path("source").asString(""),
                line.path("visibility").asString(""),
                line.path("status").asString("").equalsIgnoreCase("counts"));
    }

    @Override
    public String toString() {
        return "<signer " + id + ">";
    }
}
