package org.tadamon.api.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadamon.api.settings.Settings.Mongo;
import org.tadamon.api.settings.Settings.Postgres;

/** The address people reach the platform by … */
class SettingsTest {

    private static Settings reachedBy(@Nullable String url) {
        return new Settings(
                Path.of("data"),
                null,
                null,
                null,
                url,
                true,
                new Postgres(null, null, null, 24),
                new Mongo(null, "tadamon"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://tadamon.example, https://tadamon.example",
        "https://tadamon.example/, https://tadamon.example",
        "' http://localhost:8080// ', http://localhost:8080"
    })
    void hasNoSlashAtItsEnd(String set, String kept) {
        assertThat(reachedBy(set).publicUrl()).isEqualTo(kept);
    }

    @Test
    void isNotKnownWhereNothingIsSet() {
        assertThat(reachedBy(null).publicUrl()).isNull();
        assertThat(reachedBy("  ").publicUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tadamon.example",
                "ftp://tadamon.example",
                "https://",
                "https://tadamon.example/here",
                "https://tadamon.example?a",
                "https://tadamon.example#a",
                "https://somebody@tadamon.example",
                "https://tadamon example"
            })
    void isOneThatCanBeFollowed(String url) {
        assertThatThrownBy(() -> reachedBy(url)).hasMessageContaining("TADAMON_PUBLIC_URL");
    }
}
