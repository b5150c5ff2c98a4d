package org.tadamon.api.export.json;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tadamon.api.export.json.ExportJson.KeyJson;
import org.tadamon.api.export.pack.SigningKey;

/** The key that packages are checked with, for everybody. */
@RestController
@Tag(name = "Exports")
class ExportKeyController {

    private final SigningKey key;

    ExportKeyController(SigningKey key) {
        this.key = key;
    }

    @GetMapping("/api/v1/export-key")
    @Operation(summary = "What packages are signed with", description = "For everybody, to check a package by itself.")
    KeyJson read() {
        return new KeyJson(key.publicKey(), key.fingerprint());
    }
}
