package org.tadamon.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tadamon.api.web.Refusals;

/**
 * Reads no more of a body than its purpose needs: 16 KiB to sign, 8 MiB for a list, 20 MiB for the shapes of areas, 16
 * MiB for a photo, 512 KiB for all else.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final long SIGNING = 16 << 10;
    private static final long LIST = 8 << 20;
    private static final long FORM_WITH_LIST = 9 << 20;
    private static final long SHAPES = 20 << 20;
    private static final long FORM_WITH_SHAPES = 21 << 20;
    private static final long FORM_WITH_PHOTO = 16 << 20;
    private static final long ELSE = 512 << 10;

    private static final Pattern PHOTOS =
            Pattern.compile("/((ar|en)/organise/a|api/v1/actions)/[0-9a-fA-F-]{36}/photos");

    private static final int LARGE_AT_ONCE = 8;

    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);
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
        } else if (request.getContentLengthLong() < 0 && isForm(request)) {
            refusals.refuse(request, response, 411, "request/malformed"); // Tomcat would read it past this filter
        } else if (request.getContentLengthLong() > ELSE) {
            oneOfFew(request, response, chain);
        } else if (request.getContentLengthLong() < 0 && !request.getMethod().equals("GET")) {
            chain.doFilter(new LimitedBody(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is long lies in memory until it is dealt with, so few of them are let in at a time. */
    private void oneOfFew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!large.tryAcquire()) {
            refusals.refuse(request, response, 503, "service/busy");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            large.release();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static long limitOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.endsWith("/imports")) {
            return path.endsWith("/area-maps/imports") ? SHAPES : LIST;
        }
        if (isForm(request) && PHOTOS.matcher(path).matches()) {
            return FORM_WITH_PHOTO;
        }
        if (isForm(request) && path.contains("/organise/")) {
            return path.endsWith("/area-maps") ? FORM_WITH_SHAPES : FORM_WITH_LIST;
        }
        return path.endsWith("/signatures") || path.contains("/p/") && !path.contains("/organise/") ? SIGNING : ELSE;
    }
}
