package org.tadamon.api.supporter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.tadamon.api.page.Reader;

/** Writes a view out as text instead of sending it, so that it can be kept. */
@Component
final class Rendering {

    private final ViewResolver views;

    Rendering(@Qualifier("thymeleafViewResolver") ViewResolver views) {
        this.views = views;
    }

    String of(String view, Map<String, Object> model, Reader reader, Exchange exchange) {
        var written = new ContentCachingResponseWrapper(exchange.response());
        try {
            var found = views.resolveViewName(view, reader.locale());
            if (found == null) {
                throw new IllegalArgumentException("no view " + view);
            }
            found.render(model, exchange.request(), written);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the view " + view + " could not be written", e);
        }
        return new String(written.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What is asked and answered while a view is written. */
    record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
