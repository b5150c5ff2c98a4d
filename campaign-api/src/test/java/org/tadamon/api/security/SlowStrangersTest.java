package org.tadamon.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadamon.api.running.Soon.soon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadamon.api.running.Api;
import org.tadamon.api.running.RunningApplication;
import org.tadamon.api.running.Visitors;
import org.tadamon.api.secret.Secret;

/** Long bodies lie in memory while they come, so whoever sends theirs slowly … */
@RunningApplication
class SlowStrangersTest {

    private static final String ID = UUID.randomUUID().toString();
    private static final String FORM = "Content-Type: multipart/form-data; boundary=x";
    private static final String LONG = "\r\nContent-Length: 8000000\r\n";
    private static final String BUSY = "HTTP/1.1 503 ";
    private static final String AREAS = "code,parent,level,name:en\n";

    @Autowired
    private Api api;

    @Autowired
    private Visitors visitors;

    private final Deque<Socket> open = new ArrayDeque<>();

    @AfterEach
    void leave() throws IOException {
        while (!open.isEmpty()) {
            open.remove().close();
        }
    }

    /** Sends headers and the first bytes of a body, the rest of which never comes. */
    private BufferedReader begins(String path, String headers) throws IOException {
        var socket = new Socket("127.0.0.1", URI.create(api.base()).getPort());
        open.add(socket);
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n--x\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/organise/a/ID/photos, FORM, 302",
        "/en/organise/areas, FORM, 302",
        "/en/organise/sign-in, FORM, 302",
        "/en/organise/a/ID/photos, FORM COOKIE, 302",
        "/en/organise/a/ID/photos, FORM TOKEN, 302",
        "/api/v1/actions/ID/photos, FORM, 401",
        "/api/v1/actions/ID/photos, FORM COOKIE, 401",
        "/api/v1/actions/ID/photos, FORM TOKEN, 401",
        "/api/v1/areas/imports, CSV, 401",
        "/api/v1/areas/imports, CSV COOKIE, 401",
        "/api/v1/areas/imports, UNSAID COOKIE, 401",
        "/en/p/organise/photos, FORM, 413",
        "/en/imports, CSV, 413"
    })
    void isToldAtOnceAndKeepsNobodyWaiting(String path, String sent, String status) throws IOException {
        var headers = sent.replace("FORM", FORM + LONG)
                .replace("CSV", "Content-Type: text/csv" + LONG)
                .replace("UNSAID", "Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\n")
                .replace(" COOKIE", "Cookie: tadamon-session=" + Secret.draw().written() + "\r\n")
                .replace(" TOKEN", "Authorization: Basic eDp5\r\n");
        for (int i = 0; i < 10; i++) {
            assertThat(begins(path.replace("ID", ID), headers).readLine()).contains(" " + status);
        }
        assertThat(api.csv("/api/v1/areas/imports", AREAS + "\n".repeat(1 << 20))
                        .status())
                .isLessThan(500);
    }

    @Test
    void isWaitedForWhenSignedInButForThreeOfThem() throws Throwable {
        var session = visitors.signedIn("slow.uploads@example.org").cookies().get("tadamon-session");
        var answers = new ArrayList<BufferedReader>();
        for (int i = 0; i < 6; i++) {
            answers.add(begins(
                    "/en/organise/a/" + ID + "/photos", "Cookie: tadamon-session=" + session + "\r\n" + FORM + LONG));
        }
        soon(() -> assertThat(told(answers)).containsExactly(BUSY, BUSY, BUSY));
        assertThat(api.csv("/api/v1/areas/imports", AREAS + "\n".repeat(1 << 20))
                        .status())
                .isLessThan(500);
    }

    private static List<String> told(List<BufferedReader> answers) throws IOException {
        var lines = new ArrayList<String>();
        for (var answer : answers) {
            if (answer.ready()) {
                answer.mark(100);
                lines.add(answer.readLine());
                answer.reset();
            }
        }
        return lines;
    }
}
