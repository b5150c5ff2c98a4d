package org.tadamon.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;

/** The description of the JSON API … */
@RunningApplication
class ApiDescriptionTest {

    @Autowired
    private Api api;

    @Test
    void saysWhatItDescribes() {
        var info = api.get("/api/v1/openapi").json().get("info");
        assertThat(info.get("title").asString()).startsWith("Tadamon");
        assertThat(info.get("version").asString()).isEqualTo("v1");
        assertThat(info.get("description").asString()).contains("`Idempotency-Key`", "RFC 9457");
    }
}
