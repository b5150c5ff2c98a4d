package org.tadamon.api.security;

import java.util.List;

/** What of the JSON API everybody may read. Everything else is for who may. */
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
        "/api/v1/areas/choices",
        "/api/v1/challenges",
        "/api/v1/decision-makers",
        "/api/v1/decisions",
        "/api/v1/export-key",
        "/api/v1/petitions",
        "/api/v1/petitions/{petition}",
        "/api/v1/petitions/by-slug/{slug}",
        "/api/v1/petitions/{petition}/count",
        "/api/v1/petitions/{petition}/map.svg",
        "/api/v1/petitions/{petition}/comments",
        "/api/v1/petitions/{petition}/consents",
        "/api/v1/consent-wordings/{sha256}",
        "/api/v1/actions",
        "/api/v1/actions/{action}",
        "/api/v1/actions/{action}/aftermath",
        "/api/v1/actions/{action}/photos",
        "/api/v1/actions/by-link/{link}",
        "/api/v1/letter-drives",
        "/api/v1/letter-drives/{drive}",
        "/api/v1/letter-drives/by-link/{driveLink}",
        "/api/v1/letter-drives/{drive}/decision-makers",
        "/actuator/health",
        "/actuator/health/**",
    };

    /** What is sent to sign or to come, and by whoever did for their own part, without an account. */
    static final List<String> TO_SIGN = List.of(
            "/api/v1/petitions/{petition}/signatures",
            "/api/v1/petitions/{petition}/signatures/codes",
            "/api/v1/confirmations",
            "/api/v1/areas/lookups",
            "/api/v1/actions/{action}/attendances",
            "/api/v1/actions/{action}/attendances/codes",
            "/api/v1/attendance-confirmations",
            "/api/v1/own-attendance",
            "/api/v1/own-attendance/{what}",
            "/api/v1/own-attendance/check-in/{what}",
            "/api/v1/photos/{photo}/objection",
            "/api/v1/letter-drives/{drive}/letters",
            "/api/v1/letter-drives/{drive}/letters/by-hand",
            "/api/v1/letter-confirmations",
            "/api/v1/own-letter",
            "/api/v1/own-letter/{what}",
            "/api/v1/own-signature",
            "/api/v1/own-signature/{what}");

    /** Where somebody shows who they are. */
    static final String[] TO_SIGN_IN = {
        "/{language}/organise/sign-in", "/{language}/organise/sign-in/*", "/{language}/organise/first"
    };

    private OpenToAll() {}
}
