package org.tadamon.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a body than its purpose needs: 16 KiB to sign, 8 MiB for a list, 512 KiB for all else. */
final class BodyLimit extends OncePerRequestFilter {

    private static final long SIGNING = 16 << 10;
    private static final long LIST = 8 << 20;
    private static final long FORM_WITH_LIST = 9 << 20;
    private static final long ELSE = 512 << 10;

    /** The body is longer than it may be. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("the body is longer than it may be");
        }
    }

    private final Refusals refusals;

    BodyLimit(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limitOf(request);
        if (request.getContentLengthLong() > limit) {
            refusals.refuse(request, response, 413, "request/too-large");
        } else if (request.getContentLengthLong() < 0 && !request.getMethod().equals("GET")) {
            chain.doFilter(new Limited(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long limitOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        var type = request.getContentType();
        if (path.endsWith("/imports")) {
            return LIST;
        }
        if (type != null && type.startsWith("multipart/form-data") && path.contains("/organise/")) {
            return FORM_WITH_LIST;
        }
        return path.endsWith("/signatures") || path.contains("/p/") && !path.contains("/organise/") ? SIGNING : ELSE;
    }

    /** A body that came without its length, cut off where it is too long. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            var body = super.getInputStream();
            return new ServletInputStream() {
                private long read;

                @Override
                public int read() throws IOException {
                    int next = body.read();
                    count(next < 0 ? 0 : 1);
                    return next;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int n = body.read(into, offset, length);
                    count(Math.max(0, n));
                    return n;
                }

                private void count(int more) throws TooLarge {
                    read += more;
                    if (read > limit) {
                        throw new TooLarge();
                    }
                }

                @Override
                public boolean isFinished() {
                    return body.isFinished();
                }

                @Override
                public boolean isReady() {
                    return body.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    body.setReadListener(listener);
                }
            };
        }
    }
}
