package org.tadamon.deploy.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** As many bytes as are asked for, always the same, through the same filters as every other page. */
@RestController
class ConstantPage {

    private final ConcurrentHashMap<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    /** Once among everybody's pages, once behind what guards the API, where signatures go too. */
    @GetMapping({"/en/constant", "/api/v1/swagger-ui/constant"})
    ResponseEntity<byte[]> constant(@RequestParam int size) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .body(bodies.computeIfAbsent(size, ConstantPage::bytes));
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }
}
