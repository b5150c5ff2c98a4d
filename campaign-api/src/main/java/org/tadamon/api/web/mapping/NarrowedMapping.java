package org.tadamon.api.web.mapping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the controller for a request as Spring does, but looks closely only at those whose pattern fits the segments of
 * the path. Spring compares each of hundreds with every request that names something: two fifths of the time a
 * petition's page took went into it. Whatever is not found at once, or more than once, is left to Spring.
 */
final class NarrowedMapping extends RequestMappingHandlerMapping {

    private final PathIndex<RequestMappingInfo> index = new PathIndex<>();
    private final Map<RequestMappingInfo, HandlerMethod> methods = new HashMap<>();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        methods.putAll(getHandlerMethods());
        methods.keySet().forEach(info -> info.getPatternValues().forEach(pattern -> index.put(pattern, info)));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        if (!isPlain(path)) {
            return super.lookupHandlerMethod(path, request);
        }
        RequestMappingInfo only = null;
        HandlerMethod method = null;
        for (var candidate : index.find(path)) {
            var match = getMatchingMapping(candidate, request);
            if (match != null && only != null) {
                return super.lookupHandlerMethod(path, request);
            }
            if (match != null) {
                only = match;
                method = methods.get(candidate);
            }
        }
        if (only == null || method == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, method);
        handleMatch(only, path, request);
        return method;
    }

    /** Letters that are written as percent signs, and parameters, are for whoever knows how to read them. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0;
    }
}
