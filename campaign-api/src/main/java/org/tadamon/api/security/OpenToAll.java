package org.tadamon.api.security;

/** What of the JSON API everybody may read. Everything else is for organisers. */
final class OpenToAll {

    static final String[] API = {
        "/api/v1/status",
        "/api/v1/openapi",
        "/api/v1/openapi/**",
        "/api/v1/openapi.yaml",
        "/api/v1/docs",
        "/api/v1/swagger-ui/**",
        "/api/v1/mailbox",
        "/api/v1/areas",
        "/api/v1/decision-makers",
        "/api/v1/petitions",
        "/api/v1/petitions/{petition}",
        "/api/v1/petitions/by-slug/{slug}",
        "/api/v1/petitions/{petition}/count",
        "/actuator/health",
        "/actuator/health/**",
    };

    private OpenToAll() {}
}
