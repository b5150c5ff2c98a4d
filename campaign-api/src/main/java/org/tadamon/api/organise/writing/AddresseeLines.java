package org.tadamon.api.organise.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.petition.PetitionForm.AddresseeForm;

/**
 * Those a petition is addressed to, as an organiser writes them: one to a line, the name, then, after a comma, what
 * they hold, then, in square brackets, the code of the area they represent.
 */
final class AddresseeLines {

    private static final Pattern LINE = Pattern.compile("([^,،\\[\\]]*)(?:[,،]([^\\[\\]]*))?(?:\\[([^\\[\\]]*)])?");

    private AddresseeLines() {}

    static List<AddresseeForm> read(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(AddresseeLines::one)
                .toList();
    }

    static String write(String name, String office, String areaCode) {
        return name.replaceAll("[,،\\[\\]]", " ").strip()
                + (office.isBlank()
                        ? ""
                        : ", " + office.replaceAll("[\\[\\]]", " ").strip())
                + (areaCode.isBlank() ? "" : " [" + areaCode + "]");
    }

    /** What was there, and the new ones below it, each once. */
    static String join(String lines, List<String> more) {
        return Stream.concat(lines.lines().map(String::strip).filter(line -> !line.isEmpty()), more.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private static AddresseeForm one(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? new AddresseeForm(part(parts.group(1)), part(parts.group(2)), part(parts.group(3)))
                : new AddresseeForm(line, "", "");
    }

    private static String part(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
