package org.tadamon.deploy.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadamon.deploy.application.Launch;
import org.tadamon.deploy.console.ToolFailed;

/** A mail server that keeps nothing of a mail but the code in it, for whoever waits for it. On loopback only. */
final class MailSink implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4} [0-9A-Z]{4}");
    private static final int PATIENCE = 60;

    private final ServerSocket server;
    private final Map<String, CompletableFuture<String>> codes = new ConcurrentHashMap<>();

    MailSink() throws IOException {
        server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** An application that sends its mail here. */
    Launch receiving(Launch launch) {
        return launch.with("tadamon.confirmation.asked", true)
                .with("tadamon.mail.host", "127.0.0.1")
                .with("tadamon.mail.port", port())
                .with("tadamon.mail.security", "none")
                .with("tadamon.mail.senders", 24) // as many as a mail server on the same machine stands
                .with("tadamon.mail.from", "post@example.org");
    }

    private int port() {
        return server.getLocalPort();
    }

    /** Waits for the code that comes to this address. */
    String code(String address) {
        try {
            return codes.computeIfAbsent(address, _ -> new CompletableFuture<>())
                    .get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailed("Stopped.", stopped);
        } catch (TimeoutException | java.util.concurrent.ExecutionException late) {
            throw new ToolFailed("No mail came within " + PATIENCE + " s.", late);
        } finally {
            codes.remove(address);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                var connection = server.accept();
                connection.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // that is the end
        }
    }

    private void serve(Socket connection) {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
                var out = connection.getOutputStream()) {
            say(out, "220 sink");
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                answer(line, to, in, out);
                if (line.startsWith("QUIT")) {
                    return;
                }
            }
        } catch (IOException hungUp) {
            // whoever hangs up has nothing more to send
        }
    }

    private void answer(String line, String to, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith("DATA")) {
            say(out, "354 go on");
            var code = read(in);
            if (code != null) {
                codes.computeIfAbsent(to, _ -> new CompletableFuture<>()).complete(code);
            }
        }
        say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
    }

    private static @Nullable String read(BufferedReader in) throws IOException {
        String code = null;
        while (true) {
            var line = Objects.requireNonNull(in.readLine(), "a mail ends with a dot");
            if (line.equals(".")) {
                return code;
            }
            if (CODE.matcher(line).matches()) {
                code = line;
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
