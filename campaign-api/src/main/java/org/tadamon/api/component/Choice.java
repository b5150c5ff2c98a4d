package org.tadamon.api.component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * One thing that can be chosen.
 *
 * @param code what is sent
 * @param name what it is called
 * @param means what choosing it means; empty when the name says it
 */
public record Choice(String code, String name, String means) {

    /** What no harm can come from comes first: the order signers see. */
    public static final List<String> VISIBILITIES = List.of("counted", "hidden", "initials", "full-name");

    /** A choice whose name says it all. */
    public Choice(String code, String name) {
        this(code, name, "");
    }

    /** Who may see a name. */
    public static List<Choice> visibilities(MessageSource messages, Locale locale) {
        return VISIBILITIES.stream()
                .map(code -> new Choice(
                        code,
                        messages.getMessage("visibility." + code, null, locale),
                        messages.getMessage("visibility." + code + ".means", null, locale)))
                .toList();
    }

    /** How careful a petition is. */
    public static List<Choice> exposures(MessageSource messages, Locale locale) {
        return Map.of("open", "exposure.open", "guarded", "exposure.guarded.name").entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(each -> new Choice(
                        each.getKey(),
                        messages.getMessage(each.getValue(), null, locale),
                        messages.getMessage("exposure." + each.getKey() + ".means", null, locale)))
                .toList();
    }
}
