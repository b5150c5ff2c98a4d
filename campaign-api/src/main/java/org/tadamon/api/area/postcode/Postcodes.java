package org.tadamon.api.area.postcode;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.core.area.Area;
import org.tadamon.projections.folding.Folded;
import org.tadamon.projections.postcodelist.FindPostcode;
import org.tadamon.projections.postcodelist.PostcodeLine;
import org.tadamon.projections.postcodelist.PostcodeListQueries;

/** Finds the areas a postcode lies in. */
@Component
public class Postcodes {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final int DEEPEST = 10;

    private final PostcodeListQueries list;
    private final Areas areas;

    Postcodes(PostcodeListQueries list, Areas areas) {
        this.list = list;
        this.areas = areas;
    }

    /** Whether a table was imported. */
    public boolean areKnown() {
        return list.isAny();
    }

    /** Some of what is known, in its order, after one of them. */
    public List<PostcodeLine> some(String after, int limit) {
        return list.some(after, limit);
    }

    /**
     * The codes of the areas in which what was typed lies, by the longest beginning that leads to any. A name is not
     * cut short: only what has a digit in it is taken for a postcode.
     *
     * @param among the areas that can be chosen; an area that lies in one of them leads to that one
     */
    public List<String> areas(String typed, Set<String> among) {
        var folded = folded(typed);
        return folded.isEmpty()
                ? List.of()
                : list.answer(new FindPostcode(folded, DIGIT.matcher(folded).find())).stream()
                        .map(line -> within(line, among))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** Small, without spaces, and with the digits of every script in one. */
    static String folded(String typed) {
        return BETWEEN.matcher(Folded.text(typed)).replaceAll("");
    }

    private List<String> within(PostcodeLine line, Set<String> among) {
        return line.areas().stream()
                .map(code -> ancestor(code, among))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable String ancestor(String code, Set<String> among) {
        return Stream.iterate(
                        code, each -> areas.find(each).map(Area::parentCode).orElse(""))
                .limit(DEEPEST)
                .filter(among::contains)
                .findFirst()
                .orElse(null);
    }
}
