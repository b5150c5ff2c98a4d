package org.tadamon.api.organise.letters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.component.EnumCode;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.component.QrCode;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.LetterNumbers;
import org.tadamon.api.letterdrive.page.LetterDriveSheets;
import org.tadamon.api.navigation.OnePlace;
import org.tadamon.api.page.IcuMessages;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.PublicLinks;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveUnknown;
import org.tadamon.projections.lettercount.CopyState;
import org.tadamon.projections.lettercount.LetterFigures;

/** Gathers what the page of a letter drive says to its organisers. */
@Component
class LetterDriveManagePage {

    private static final Set<String> DONE = Set.of("started", "revised", "ended");

    private final LetterDriveViews drives;
    private final LetterDriveSheets sheets;
    private final LetterNumbers numbers;
    private final LetterDriveFormPage forms;
    private final PublicLinks links;
    private final Access access;
    private final MessageSource messages;

    LetterDriveManagePage(
            LetterDriveViews drives,
            LetterDriveSheets sheets,
            LetterNumbers numbers,
            LetterDriveFormPage forms,
            PublicLinks links,
            Access access,
            MessageSource messages) {
        this.drives = drives;
        this.sheets = sheets;
        this.numbers = numbers;
        this.forms = forms;
        this.links = links;
        this.access = access;
        this.messages = messages;
    }

    /** A link to hand on, in one language. */
    record Share(String language, String href) {}

    /** How the letters to one of them stand, in the order of the states. */
    record Row(String named, List<String> copies, String all) {}

    /** The page, with what has been typed so far in place of what is asked. */
    ModelAndView show(Actor actor, LetterDriveId id, Map<String, String> typed, String done, Reader reader) {
        var drive = drives.known(id);
        access.require(actor, Right.SEE_FIGURES, drive.organisation(), new DriveUnknown());
        OnePlace.isAbout(drive.organisation());
        var fields = new HashMap<>(LetterDriveFields.of(drive.plan()));
        if (!typed.isEmpty()) {
            fields.remove("relayed"); // a box that was not ticked is not sent
        }
        fields.putAll(typed);
        var figures = numbers.toOrganisers(id);
        return forms.choices(new ModelAndView("organise/letters/manage"), fields, reader)
                .addObject("drive", sheets.toEverybody(drive, reader))
                .addObject("totals", totals(figures, reader))
                .addObject("rows", rows(figures, reader))
                .addObject(
                        "states",
                        Stream.of(CopyState.values()).map(EnumCode::of).toList())
                .addObject("shares", shares(id))
                .addObject("qr", QrCode.of(links.letters(reader.language(), id.link())))
                .addObject("mayWrite", access.may(actor, Right.WRITE, drive.organisation()))
                .addObject("done", DONE.contains(done) ? done : null);
    }

    private List<LabelledValue> totals(LetterFigures figures, Reader reader) {
        return Stream.of(CopyState.values())
                .filter(state -> figures.many(state) > 0)
                .map(state -> new LabelledValue(
                        messages.getMessage("letter-drive.own." + EnumCode.of(state), null, reader.locale()),
                        reader.number(figures.many(state))))
                .toList();
    }

    private List<Row> rows(LetterFigures figures, Reader reader) {
        return figures.byRecipient().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().name()))
                .map(each -> new Row(
                        sheets.named(each.getKey(), reader),
                        Stream.of(CopyState.values())
                                .map(state -> reader.number(each.getValue().getOrDefault(state, 0L)))
                                .toList(),
                        reader.number(each.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())))
                .toList();
    }

    private List<Share> shares(LetterDriveId id) {
        return IcuMessages.LANGUAGES.stream()
                .map(language -> new Share(language, links.letters(language, id.link())))
                .toList();
    }
}
