package org.tadamon.api.area.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.Areas.AreaChoice;
import org.tadamon.api.area.postcode.Postcodes;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.page.Reader;
import org.tadamon.core.area.Area;

/** Fills the box a signer types the name of a place into. */
@Component
public class AreaFields {

    private static final int LIKELY = 12;

    private final Areas areas;
    private final AreaSearch search;
    private final AreaLists lists;
    private final Postcodes postcodes;
    private final MessageSource messages;

    AreaFields(Areas areas, AreaSearch search, AreaLists lists, Postcodes postcodes, MessageSource messages) {
        this.postcodes = postcodes;
        this.areas = areas;
        this.search = search;
        this.lists = lists;
        this.messages = messages;
    }

    /**
     * The box as it stands.
     *
     * @param level by which the petition counts
     * @param given the code of an area, what was typed instead of one, or nothing
     * @param wrong whether it has been refused
     */
    public AreaField field(String level, @Nullable String given, boolean wrong, Reader reader) {
        var language = reader.language();
        var typed = given == null ? "" : given;
        boolean found = areas.find(typed).isPresent();
        var likely = wrong ? search.like(level, language, typed, LIKELY) : List.<AreaChoice>of();
        return new AreaField(
                UriComponentsBuilder.fromPath("/api/v1/areas/choices")
                        .queryParam("level", level)
                        .queryParam("language", language)
                        .queryParam("version", lists.list(level, language).version())
                        .encode()
                        .toUriString(),
                postcodes.areKnown() ? "/api/v1/areas/lookups" : null,
                found ? typed : "",
                found ? areas.name(typed, language) : typed,
                choices(likely),
                wrong && likely.isEmpty() ? all(level, reader) : List.of());
    }

    private List<ChoiceGroup> all(String level, Reader reader) {
        var choices = areas.choices(level, reader.language());
        var countries = choices(choices.stream().filter(AreaChoice::country).toList());
        if (level.equals(Area.COUNTRY)) {
            return ChoiceGroup.only(countries);
        }
        var ofLevel = choices(choices.stream().filter(each -> !each.country()).toList());
        return List.of(
                new ChoiceGroup(messages.getMessage("level." + level, null, level, reader.locale()), ofLevel),
                new ChoiceGroup(messages.getMessage("sign.areas.countries", null, reader.locale()), countries));
    }

    private static List<Choice> choices(List<AreaChoice> choices) {
        return choices.stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
    }
}
