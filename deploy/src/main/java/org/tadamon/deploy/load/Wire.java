package org.tadamon.deploy.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection that posts JSON, one request after another. A client of its own, since on a machine that also runs
 * what is measured a comfortable one would take the time of it.
 */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String host;

    Wire(String base) throws IOException {
        var at = URI.create(base);
        host = at.getAuthority();
        socket = new Socket(at.getHost(), at.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 8_192);
    }

    /** What is answered with 200; fails for any other answer. */
    String post(String path, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        var head = "POST " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        var request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(ISO_8859_1), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private String answer() throws IOException {
        var status = line();
        int length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        var body = length >= 0 ? new String(in.readNBytes(length), UTF_8) : chunks();
        if (!status.contains(" 200")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(new String(in.readNBytes(size), UTF_8));
            line();
        }
        line();
        return body.toString();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the application hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
