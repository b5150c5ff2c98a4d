package org.tadamon.api.postgres;

import static java.util.Map.entry;

import java.util.Map;

/** How the embedded PostgreSQL is set. */
final class Settings {

    /** The wrapper's own defaults are made for tests and forget what was acknowledged; these win over them. */
    static final Map<String, String> SAFE_AND_FAST = Map.ofEntries(
            entry("fsync", "on"),
            entry("full_page_writes", "on"),
            entry("synchronous_commit", "on"),
            entry("listen_addresses", "localhost"),
            entry("max_connections", "100"),
            entry("shared_buffers", "256MB"),
            entry("max_wal_size", "2GB"),
            entry("checkpoint_timeout", "15min"),
            entry("wal_compression", "on"),
            entry("jit", "off"),
            entry("log_statement", "none"),
            entry("log_min_error_statement", "panic"),
            entry("log_error_verbosity", "terse"),
            entry("timezone", "UTC"));

    private Settings() {}
}
