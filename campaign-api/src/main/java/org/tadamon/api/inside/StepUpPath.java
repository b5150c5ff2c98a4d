package org.tadamon.api.inside;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where somebody shows that it is still them, and from there back to the page they did something on. */
@Component
public final class StepUpPath {

    private final RequestMappingHandlerMapping pages;

    StepUpPath(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    /** From this path of the signed-in area, in the reader's language. */
    public String from(String path, Locale locale) {
        var inside = "/" + locale.getLanguage() + "/organise";
        return inside + "/step-up?then=" + back(path, inside);
    }

    /** The page itself, or the nearest one above what was sent that can be read. */
    private String back(String path, String inside) {
        var nearest = path;
        while (nearest.length() > inside.length()) {
            if (InsidePath.of(nearest).isPresent() && isPage(nearest)) {
                return nearest;
            }
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return inside;
    }

    private boolean isPage(String path) {
        var container = PathContainer.parsePath(path);
        return pages.getHandlerMethods().keySet().stream()
                .filter(StepUpPath::isRead)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(paths ->
                        paths != null && paths.getPatterns().stream().anyMatch(pattern -> pattern.matches(container)));
    }

    private static boolean isRead(RequestMappingInfo handler) {
        var methods = handler.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
