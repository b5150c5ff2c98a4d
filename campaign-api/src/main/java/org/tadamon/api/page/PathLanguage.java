package org.tadamon.api.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page is the first part of its path, never a cookie: a link means the same to everybody. Where the
 * path has none, the browser's wish counts.
 */
@Component("localeResolver")
public final class PathLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var first = pathOf(request).split("/", 3);
        var named = first.length > 1 ? first[1] : "";
        return Locale.of(IcuMessages.LANGUAGES.contains(named) ? named : wished(request.getHeader("Accept-Language")));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is in the path");
    }

    /** The path that was asked for, also while an error page is made for it. */
    static String pathOf(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.requireNonNullElse(failed, request.getRequestURI())
                .toString()
                .substring(request.getContextPath().length());
    }

    static String wished(@Nullable String acceptLanguage) {
        try {
            var ranges = LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage);
            var best = Locale.lookupTag(ranges, IcuMessages.LANGUAGES);
            return best == null ? IcuMessages.LANGUAGES.getFirst() : best;
        } catch (IllegalArgumentException notALanguageRange) {
            return IcuMessages.LANGUAGES.getFirst();
        }
    }
}
