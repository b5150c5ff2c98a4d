package org.tadamon.api.supporter;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tadamon.api.area.choice.AreaFields;
import org.tadamon.api.component.Choice;
import org.tadamon.api.component.ChoiceGroup;
import org.tadamon.api.component.FigureRow;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.Problems;
import org.tadamon.api.component.QrCode;
import org.tadamon.api.component.TimeChart;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PetitionCard;
import org.tadamon.core.area.Area;

/** Shows every component with made-up content, so that whoever changes one sees all of them. */
@Controller
final class DesignController {

    private final AreaFields areas;
    private final MessageSource messages;

    DesignController(AreaFields areas, MessageSource messages) {
        this.areas = areas;
        this.messages = messages;
    }

    record Tab(String href, String label, boolean here) {}

    @GetMapping("/{language:ar|en}/design")
    String design(Reader reader, Model model) {
        model.addAttribute("problems", Problems.of("email", say("design.sample-error", reader)));
        model.addAttribute("visibilities", Choice.visibilities(messages, reader.locale()));
        model.addAttribute("areas", ChoiceGroup.only(List.of(new Choice("X", say("language.en", reader)))));
        model.addAttribute("area", areas.field(Area.COUNTRY, "LB", false, reader));
        model.addAttribute(
                "tabs",
                List.of(
                        new Tab("#d-buttons", say("manage.tab", reader), true),
                        new Tab("#d-fields", say("count.heading", reader), false)));
        numbers(reader, model);
        model.addAttribute("lines", List.of(card("open", 6184, reader), card("closed", 12, reader)));
        model.addAttribute("qr", QrCode.of("https://tadamon.example/p/night-bus"));
        model.addAttribute("words", "<p>" + say("design.sample-text", reader) + "</p>");
        return "supporter/design";
    }

    private void numbers(Reader reader, Model model) {
        model.addAttribute(
                "stats",
                List.of(
                        new LabelledValue(say("count.total", reader), reader.number(6184)),
                        new LabelledValue(say("count.goal", reader), reader.number(10_000))));
        model.addAttribute(
                "bars",
                TimeChart.of(IntStream.range(0, 24).mapToLong(i -> (i * 7) % 11).toArray())
                        .bars());
        model.addAttribute(
                "figures",
                IntStream.of(120, 85, 40)
                        .mapToObj(n -> new FigureRow(
                                say("level.governorate", reader) + " " + n,
                                messages.getMessage("count.at-least", new Object[] {n}, reader.locale()),
                                n))
                        .toList());
    }

    private PetitionCard card(String state, long total, Reader reader) {
        return new PetitionCard(
                "",
                "night-bus",
                state,
                state.equals("closed"),
                reader.language(),
                reader.dir(),
                say("design.sample-title", reader),
                say("design.sample-text", reader),
                10_000,
                Instant.EPOCH,
                total);
    }

    private String say(String code, Reader reader) {
        return messages.getMessage(code, null, reader.locale());
    }
}
