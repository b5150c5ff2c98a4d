package org.tadamon.api.security.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tadamon.api.web.Refusals;

/**
 * Reads no more of a body than its purpose needs: 16 KiB to sign, 8 MiB for a list, 20 MiB for the shapes of areas, 16
 * MiB for a photo, 512 KiB for all else.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private static final long SIGNING = 16 << 10;
    private static final long LIST = 8 << 20;
    private static final long FORM_WITH_LIST = 9 << 20;
    private static final long SHAPES = 20 << 20;
    private static final long FORM_WITH_SHAPES = 21 << 20;
    private static final long FORM_WITH_PHOTO = 16 << 20;
    private static final long ELSE = 512 << 10;

    private static final Pattern PHOTOS =
            Pattern.compile("/((ar|en)/organise/a|api/v1/actions)/[0-9a-fA-F-]{36}/photos");

    private static final Pattern ORGANISING = Pattern.compile("/[^/]+/organise/.*");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Refusals refusals;

    public BodyLimit(Refusals refusals) {
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
        } else if (request.getContentLengthLong() < 0 && !READING.contains(request.getMethod())) {
            chain.doFilter(new LimitedBody(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a body is longer than most may be, as far as it says: those that do not are cut off. */
    static boolean mayBeLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > ELSE || length < 0 && !READING.contains(request.getMethod()) && limitOf(request) > ELSE;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static long limitOf(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/api/") && path.endsWith("/imports")) {
            return path.endsWith("/area-maps/imports") ? SHAPES : LIST;
        }
        if (isForm(request) && PHOTOS.matcher(path).matches()) {
            return FORM_WITH_PHOTO;
        }
        if (isForm(request) && ORGANISING.matcher(path).matches()) {
            return path.endsWith("/area-maps") ? FORM_WITH_SHAPES : FORM_WITH_LIST;
        }
        return path.endsWith("/signatures") || path.contains("/p/") && !path.contains("/organise/") ? SIGNING : ELSE;
    }
}
