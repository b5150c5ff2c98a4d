package org.tadamon.api.authorisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Something that can be asked for.
 *
 * @param path its pattern, without what narrows a variable: {@code /{language}/organise/p/{id}}
 * @param type what it reads, empty for whatever comes
 */
record Endpoint(String method, String path, String type) implements Comparable<Endpoint> {

    private static final Pattern NARROWED = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}");

    /**
     * Every endpoint the application has, in the order of paths. Of one that reads JSON and something else it is the
     * other, since an empty object is no list: that would be refused before anybody is asked who they are.
     */
    static TreeSet<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(one -> of(one).stream())
                .sorted(Comparator.comparing(Endpoint::type).reversed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Endpoint> of(RequestMappingInfo one) {
        var methods = one.getMethodsCondition().getMethods();
        var type = one.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse("");
        return paths(one).stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Endpoint(
                                method.name(), NARROWED.matcher(path).replaceAll("{$1}"), type)))
                .toList();
    }

    private static Collection<String> paths(RequestMappingInfo one) {
        return one.getPatternValues();
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    boolean isForPrograms() {
        return path.startsWith("/api/") || path.startsWith("/actuator/");
    }

    /** As the table names it. */
    String name() {
        return method + " " + path;
    }

    @Override
    public int compareTo(Endpoint other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }
}
