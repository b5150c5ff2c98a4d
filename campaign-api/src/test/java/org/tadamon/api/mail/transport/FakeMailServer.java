package org.tadamon.api.mail.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that can be as unhelpful as real ones are. It keeps what it was given, and every word before it. */
public final class FakeMailServer implements AutoCloseable {

    /** How it behaves. */
    public enum Mood {
        HELPFUL,
        REFUSES_ADDRESS,
        ASKS_TO_COME_AGAIN,
        REFUSES_MAIL,
        KNOWS_NOBODY,
        HANGS,
        HANGS_AFTER_DATA,
        HANGS_UP_AFTER_DATA
    }

    public volatile Mood mood = Mood.HELPFUL;
    /** How long it thinks before it says that it has taken a mail. */
    public volatile Duration thinks = Duration.ZERO;
    /** Every mail it got to the end of, whatever it answered then. */
    public final List<String> received = new CopyOnWriteArrayList<>();
    /** Every line it was told before the mail itself. */
    public final List<String> told = new CopyOnWriteArrayList<>();

    private final ServerSocket door;
    private final @Nullable SSLContext tls;

    /** Without TLS. */
    public FakeMailServer() {
        this(null);
    }

    /** With STARTTLS. */
    public FakeMailServer(@Nullable SSLContext tls) {
        this.tls = tls;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    /** Where it listens. */
    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (mood == Mood.HANGS) {
                socket.getInputStream().readAllBytes();
            } else {
                new Line(socket, socket).talk("220 here\r\n");
            }
        } catch (IOException hungUp) {
            // so does everybody in the end
        }
    }

    private final class Line {

        private final Socket plain;
        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket plain, Socket spoken) throws IOException {
            this.plain = plain;
            this.in = new BufferedReader(new InputStreamReader(spoken.getInputStream(), StandardCharsets.UTF_8));
            this.out = spoken.getOutputStream();
        }

        void talk(String first) throws IOException {
            say(first);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                told.add(line);
                var verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                if (verb.equals("STARTTLS") && tls != null) {
                    say("220 go on\r\n");
                    secured().talk("");
                    return;
                }
                if (!answer(verb)) {
                    return;
                }
            }
        }

        private Line secured() throws IOException {
            var safe = (SSLSocket)
                    java.util.Objects.requireNonNull(tls).getSocketFactory().createSocket(plain, null, false);
            safe.setUseClientMode(false);
            return new Line(plain, safe);
        }

        private boolean answer(String verb) throws IOException {
            switch (verb) {
                case "EHLO" ->
                    say("250-here\r\n" + (tls == null ? "" : "250-STARTTLS\r\n")
                            + "250-AUTH PLAIN\r\n250-SMTPUTF8\r\n250 8BITMIME\r\n");
                case "AUTH" -> say(mood == Mood.KNOWS_NOBODY ? "535 who are you\r\n" : "235 hello\r\n");
                case "RCPT" -> say(recipient());
                case "DATA" -> {
                    return data();
                }
                case "QUIT" -> {
                    say("221 bye\r\n");
                    return false;
                }
                default -> say("250 fine\r\n");
            }
            return true;
        }

        private String recipient() {
            return switch (mood) {
                case REFUSES_ADDRESS -> "550 5.1.1 no such mailbox\r\n";
                case ASKS_TO_COME_AGAIN -> "451 4.7.1 not now\r\n";
                default -> "250 fine\r\n";
            };
        }

        private boolean data() throws IOException {
            say("354 go on\r\n");
            var mail = new StringBuilder();
            for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                mail.append(line).append('\n');
            }
            received.add(mail.toString());
            think();
            switch (mood) {
                case REFUSES_MAIL -> say("554 5.7.1 not this one\r\n");
                case HANGS_AFTER_DATA -> plain.getInputStream().readAllBytes();
                case HANGS_UP_AFTER_DATA -> plain.close();
                default -> say("250 taken\r\n");
            }
            return mood != Mood.HANGS_UP_AFTER_DATA;
        }

        private void think() {
            try {
                Thread.sleep(thinks);
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }

        private void say(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
