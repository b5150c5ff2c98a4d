package org.tadamon.api.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tadamon.api.export.pack.SigningKey;

/**
 * Gives everybody the page by which packages are checked without us: one file, to keep, that works without a connection
 * and says whose signature it expects.
 */
@Controller
final class CheckPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String FILE = "check-package.html";
    private static final String FINGERPRINT = "FINGERPRINT";

    private final String page;
    private final SigningKey key;

    CheckPageController(SigningKey key) throws IOException {
        this.key = key;
        this.page = new ClassPathResource("offline/" + FILE).getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/{language:ar|en}/" + FILE)
    ResponseEntity<byte[]> take() {
        var filled = page.replace(FINGERPRINT, key.fingerprint()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(filled);
    }
}
