package org.tadamon.api.settings;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set, as {@code tadamon.…} or as an environment variable {@code TADAMON_…}. Nothing has to be.
 *
 * @param data where everything that is embedded is kept
 * @param programs where the embedded PostgreSQL is unpacked to; {@code data/programs} without it
 * @param masterKey the file of the key above all keys; {@code data/keys/master.key} without it
 * @param operatorToken lets the operator's own programs use the JSON API, at least 32 characters; nobody without it
 * @param publicUrl the address people reach it by, without a slash at its end, for example
 *     {@code https://tadamon.example}; taken from each request without it
 * @param demo whether an empty platform begins with a small petition to try
 */
@ConfigurationProperties("tadamon")
public record Settings(
        @DefaultValue("data") Path data,
        @Nullable Path programs,
        @Nullable Path masterKey,
        @Nullable String operatorToken,
        @Nullable String publicUrl,
        @DefaultValue("true") boolean demo,
        @DefaultValue Postgres postgres,
        @DefaultValue Mongo mongo) {

    /** The shortest token nobody guesses. */
    private static final int SHORTEST_TOKEN = 32;

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s@]+");

    /** Refuses a token that could be guessed, and an address nobody could follow; an empty one is none. */
    public Settings {
        publicUrl = publicUrl == null || publicUrl.isBlank() ? null : origin(publicUrl.strip());
        operatorToken = operatorToken == null || operatorToken.isBlank() ? null : operatorToken.strip();
        if (operatorToken != null && operatorToken.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "TADAMON_OPERATOR_TOKEN is too short: at least 32 characters, such as those of: openssl rand -hex 24");
        }
    }

    /** Links are made by putting a path behind it. */
    private static String origin(String url) {
        var written = url.replaceAll("/+$", "");
        if (!ORIGIN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "TADAMON_PUBLIC_URL is no address people could reach Tadamon by, such as: https://tadamon.example");
        }
        return written;
    }

    /** Where the ledger and the vault are kept; embedded without a URL. */
    public record Postgres(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("24") int connections) {

        @Override
        public String toString() {
            return "<postgres>";
        }
    }

    /** Where read models are kept; in memory, rebuilt at every start, without a URI. */
    public record Mongo(
            @Nullable String uri, @DefaultValue("tadamon") String database) {}

    /** The file of the key above all keys. */
    public Path masterKeyFile() {
        return masterKey != null ? masterKey : data.resolve("keys").resolve("master.key");
    }

    /** Where the embedded PostgreSQL is unpacked to. */
    public Path programsFolder() {
        return programs != null ? programs : data.resolve("programs");
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "Settings[data=" + data + "]";
    }
}
