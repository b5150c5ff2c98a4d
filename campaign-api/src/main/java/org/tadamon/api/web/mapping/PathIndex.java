package org.tadamon.api.web.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was put under a path's pattern, segment by segment. What it finds may match; what it does not find may
 * match too where its pattern is of a kind this does not read.
 *
 * @param <T> what is put here
 */
final class PathIndex<T> {

    private static final String VARIABLE = "{*?[";

    private final Node<T> root = new Node<>();

    private static final class Node<T> {

        private final Map<String, Node<T>> named = new HashMap<>();
        private final List<T> here = new ArrayList<>();
        private @Nullable Node<T> any;

        Node<T> under(String segment) {
            if (segment.chars().noneMatch(letter -> VARIABLE.indexOf(letter) >= 0)) {
                return named.computeIfAbsent(segment, _ -> new Node<>());
            }
            var known = any;
            if (known == null) {
                known = new Node<>();
                any = known;
            }
            return known;
        }

        void find(String[] path, int depth, List<T> found) {
            if (depth == path.length) {
                found.addAll(here);
                return;
            }
            var literal = named.get(path[depth]);
            if (literal != null) {
                literal.find(path, depth + 1, found);
            }
            if (any != null) {
                any.find(path, depth + 1, found);
            }
        }
    }

    /** Puts it there; patterns that span segments are left out. */
    void put(String pattern, T what) {
        if (pattern.contains("**") || pattern.contains("{*")) {
            return;
        }
        var node = root;
        for (var segment : pattern.split("/", -1)) {
            node = node.under(segment);
        }
        node.here.add(what);
    }

    /** All that was put under patterns that fit this path by their names and their number of segments. */
    List<T> find(String path) {
        var found = new ArrayList<T>(4);
        root.find(path.split("/", -1), 0, found);
        return found;
    }
}
