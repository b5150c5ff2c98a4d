package org.tadamon.api.letterdrive.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.choice.AreaFields;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.DecisionMakersOf;
import org.tadamon.api.letterdrive.DecisionMakersOf.One;
import org.tadamon.api.letterdrive.page.Writing.ToSheet;
import org.tadamon.api.letterdrive.post.CopyWriter;
import org.tadamon.api.page.Reader;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** The pages of a drive and of a letter on its way; what somebody typed is kept by no browser. */
@Component
class WritingPages {

    private final LetterDriveSheets sheets;
    private final DecisionMakersOf decisionMakers;
    private final CopyWriter writer;
    private final Areas areas;
    private final AreaFields fields;
    private final HttpServletResponse response;

    /** The response is that of whoever asks at the moment. */
    WritingPages(
            LetterDriveSheets sheets,
            DecisionMakersOf decisionMakers,
            CopyWriter writer,
            Areas areas,
            AreaFields fields,
            HttpServletResponse response) {
        this.sheets = sheets;
        this.decisionMakers = decisionMakers;
        this.writer = writer;
        this.areas = areas;
        this.fields = fields;
        this.response = response;
    }

    /**
     * The drive, and where somebody lives.
     *
     * @param area what was typed; {@code null} for nothing yet
     */
    ModelAndView drive(LetterDrivePage drive, @Nullable String area, Reader reader) {
        return new ModelAndView("letters/drive")
                .addObject("drive", sheets.toEverybody(drive, reader))
                .addObject("area", fields.field(drive.plan().level(), area, area != null, reader));
    }

    /** The letter, as far as it is written. */
    ModelAndView write(LetterDrivePage drive, String area, Map<String, String> typed, Reader reader) {
        return letter("letters/write", drive, area, typed, reader);
    }

    /**
     * All it takes to send it by oneself.
     *
     * @param typed as {@code noted} also the keys of those of whom it was said that theirs was sent
     * @param handle of this page
     */
    ModelAndView byHand(LetterDrivePage drive, String area, Map<String, String> typed, String handle, Reader reader) {
        return letter("letters/by-hand", drive, area, typed, reader).addObject("handle", handle);
    }

    private ModelAndView letter(
            String view, LetterDrivePage drive, String area, Map<String, String> typed, Reader reader) {
        var sheet = sheets.toEverybody(drive, reader);
        var noted = List.of(typed.getOrDefault("noted", "").split(" "));
        var to = new ArrayList<ToSheet>();
        for (var one : decisionMakers.of(drive.plan(), area)) {
            boolean chosen = Writing.isChosen(one, to.size(), typed);
            to.add(to(one, sheet, chosen, noted.contains(one.key()), reader));
        }
        return unkept(new ModelAndView(view))
                .addObject("drive", sheet)
                .addObject("area", area)
                .addObject("areaName", areas.name(area, reader.language()))
                .addObject("to", to)
                .addObject("typed", typed)
                .addObject("text", typed.getOrDefault("letter", sheet.letter()));
    }

    private ToSheet to(One one, LetterDriveSheet drive, boolean chosen, boolean noted, Reader reader) {
        return new ToSheet(
                one.key(),
                sheets.named(one.who(), reader),
                writer.greeting(one.who(), reader.locale()),
                one.contact(),
                drive.relayed() && one.email().isPresent(),
                chosen,
                one.email().map(address -> mailto(address, drive)).orElse(null),
                noted);
    }

    /** Without the text: it is for who writes to copy, and stands in no address. */
    private static String mailto(EmailAddress to, LetterDriveSheet drive) {
        return "mailto:" + UriUtils.encode(to.deliverable(), StandardCharsets.UTF_8) + "?subject="
                + UriUtils.encode(drive.subject(), StandardCharsets.UTF_8);
    }

    ModelAndView code(LetterDrivePage drive, String handle, @Nullable String address, Reader reader) {
        return unkept(new ModelAndView("letters/code"))
                .addObject("drive", sheets.toEverybody(drive, reader))
                .addObject("handle", handle)
                .addObject("address", address);
    }

    ModelAndView link() {
        return unkept(new ModelAndView("letters/link"));
    }

    /** What the page knew is too old, or was no page of ours. */
    ModelAndView over() {
        return unkept(new ModelAndView("letters/over"));
    }

    ModelAndView unkept(ModelAndView page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }
}
