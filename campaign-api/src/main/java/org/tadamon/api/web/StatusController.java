package org.tadamon.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the read models have come. */
@RestController
@Tag(name = "Status")
class StatusController {

    /**
     * How far the read models have come.
     *
     * @param head where the ledger ends
     * @param percent 0 to 100, of what had happened before the start
     * @param views the last position each has taken in
     */
    record Status(long head, int percent, Map<String, Long> views) {}

    private final Progress progress;

    StatusController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/v1/status")
    @Operation(summary = "Where the ledger ends and how far each view has come")
    Status status() {
        return new Status(progress.head(), progress.percent(), progress.positions());
    }
}
