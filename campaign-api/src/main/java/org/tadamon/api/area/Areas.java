package org.tadamon.api.area;

import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tadamon.api.shown.Shown;
import org.tadamon.core.area.Area;
import org.tadamon.projections.areadirectory.AreaDirectoryQueries;
import org.tadamon.projections.areadirectory.FindAreas;

/** All areas there are: the countries, and what was imported; at most a second old. */
@Component
public class Areas {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    /** What a signer may choose: an area of the petition's level, or a country that holds none of them. */
    public record AreaChoice(String code, String name, boolean country) {}

    private record Directory(
            long readAt,
            List<Area> imported,
            Map<String, Area> byCode,
            Map<String, List<AreaChoice>> choices,
            Map<String, Set<String>> chosen) {}

    private final AreaDirectoryQueries directory;
    private volatile Directory known;

    Areas(AreaDirectoryQueries directory) {
        this.directory = directory;
        this.known = directoryOf(List.of());
    }

    /** The area of this code. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(current().byCode.get(code));
    }

    /** Its name in this language, else in another, else its code. */
    public String name(String code, String language) {
        return find(code).map(area -> nameOf(area, language)).orElse(code);
    }

    /** All areas of a level, in the order of their codes. */
    public List<Area> of(String level) {
        return current().byCode.values().stream()
                .filter(area -> area.level().equals(level))
                .toList();
    }

    /** Every level there is, countries first. */
    public List<String> levels() {
        return current().byCode.values().stream().map(Area::level).distinct().toList();
    }

    /** What a signer may choose, in the order of this language: areas of the level first, then countries. */
    public List<AreaChoice> choices(String level, String language) {
        var now = current();
        return now.choices.computeIfAbsent(level + "|" + language, _ -> choices(now, level, language));
    }

    /** Whether a signer may choose this area where they are counted by this level. */
    public boolean isChoice(String level, String code) {
        var now = current();
        return now.chosen
                .computeIfAbsent(
                        level,
                        _ -> choices(now, level, "en").stream()
                                .map(AreaChoice::code)
                                .collect(Collectors.toUnmodifiableSet()))
                .contains(code);
    }

    /** Waits until an area that was just imported is known here. */
    void awaitKnown(Area imported) {
        Shown.soon(() -> {
            known = directoryOf(directory.answer(new FindAreas()));
            return imported.equals(known.byCode.get(imported.code()));
        });
    }

    private static List<AreaChoice> choices(Directory now, String level, String language) {
        var ofLevel = now.byCode.values().stream()
                .filter(area -> area.level().equals(level))
                .toList();
        Set<String> divided = ofLevel.stream().map(Area::parentCode).collect(Collectors.toSet());
        var byName = Comparator.comparing(AreaChoice::name, Collator.getInstance(Locale.forLanguageTag(language)));
        var elsewhere = now.byCode.values().stream()
                .filter(area -> area.level().equals(Area.COUNTRY) && !level.equals(Area.COUNTRY))
                .filter(area -> !divided.contains(area.code()));
        return Stream.concat(
                        ofLevel.stream().map(area -> choice(area, language)).sorted(byName),
                        elsewhere.map(area -> choice(area, language)).sorted(byName))
                .toList();
    }

    private static AreaChoice choice(Area area, String language) {
        return new AreaChoice(area.code(), nameOf(area, language), area.level().equals(Area.COUNTRY));
    }

    private static String nameOf(Area area, String language) {
        var name = area.names().get(language);
        return name != null
                ? name
                : area.names()
                        .getOrDefault("en", area.names().values().iterator().next());
    }

    private Directory current() {
        var now = known;
        if (System.nanoTime() - now.readAt > FRESH_NANOS) {
            var imported = directory.answer(new FindAreas());
            now = imported.equals(now.imported)
                    ? new Directory(System.nanoTime(), now.imported, now.byCode, now.choices, now.chosen)
                    : directoryOf(imported);
            known = now;
        }
        return now;
    }

    private static Directory directoryOf(List<Area> imported) {
        var all = new ArrayList<>(Countries.ALL);
        all.addAll(imported);
        var byCode = new LinkedHashMap<String, Area>();
        all.forEach(area -> byCode.put(area.code(), area));
        long stale = System.nanoTime() - FRESH_NANOS;
        return new Directory(stale, imported, byCode, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }
}
