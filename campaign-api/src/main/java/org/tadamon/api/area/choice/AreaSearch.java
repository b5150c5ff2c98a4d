package org.tadamon.api.area.choice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.Areas.AreaChoice;
import org.tadamon.api.area.postcode.Postcodes;
import org.tadamon.core.area.Area;

/** Finds the area a signer means. */
@Component
public class AreaSearch {

    /** What is longer is no place. */
    private static final int LONGEST = 200;

    private final Areas areas;
    private final Postcodes postcodes;
    private final Map<String, AreaIndex> known = new ConcurrentHashMap<>();

    AreaSearch(Areas areas, Postcodes postcodes) {
        this.areas = areas;
        this.postcodes = postcodes;
    }

    /**
     * The code of the area that is meant, or else what was typed, which is the code of none.
     *
     * @param level by which the petition counts
     * @param language the reader's
     * @param typed the fields of a form: {@code place} what stands in the box, a name or a postcode; {@code area} the
     *     code it had when a script put the name there, or alone, the code; {@code chosen} the code of what was pointed
     *     at
     */
    public String meant(String level, String language, Map<String, String> typed) {
        var place = field(typed, "place");
        var code = field(typed, "area");
        var chosen = field(typed, "chosen");
        if (!chosen.isEmpty() && areas.find(chosen).isPresent()) {
            return chosen;
        }
        if (place.isEmpty()) {
            return code;
        }
        var names = called(level, language, place);
        var found = names.isEmpty() ? byPostcode(level, language, place) : names;
        return found.stream()
                .map(AreaChoice::code)
                .filter(each -> found.size() == 1 || each.equals(code))
                .findFirst()
                .orElse(place);
    }

    /** Those that are called so. */
    private List<AreaChoice> called(String level, String language, String place) {
        return place.length() > LONGEST ? List.of() : index(level, language).called(place);
    }

    /** Those that may be meant by what was typed, what is nearest first. */
    List<AreaChoice> like(String level, String language, String place, int most) {
        if (place.length() > LONGEST) {
            return List.of();
        }
        var found = index(level, language).like(place, most);
        return found.isEmpty() ? byPostcode(level, language, place) : found;
    }

    /** Those in which a postcode lies. */
    List<AreaChoice> byPostcode(String level, String language, String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        var index = index(level, language);
        var codes = postcodes.areas(typed, index.codes());
        return codes.isEmpty()
                ? List.of()
                : index.choices().stream()
                        .filter(choice -> codes.contains(choice.code()))
                        .toList();
    }

    /** All there are to choose from, put in order anew only when there are others. */
    AreaIndex index(String level, String language) {
        var choices = areas.choices(level, language);
        var key = level + "|" + language;
        var had = known.get(key);
        if (had != null && had.choices() == choices) { // the very list: comparing fifty thousand would take its time
            return had;
        }
        var index = AreaIndex.of(choices, choice -> names(choice, language));
        known.put(key, index);
        return index;
    }

    private List<String> names(AreaChoice choice, String language) {
        var others = areas.find(choice.code()).stream()
                .map(Area::names)
                .flatMap(names -> Stream.concat(Stream.ofNullable(names.get(language)), names.values().stream()));
        var also = choice.country() ? CountryNames.also(choice.code()) : Stream.<String>of();
        return Stream.of(Stream.of(choice.name()), others, also)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static String field(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
