package org.tadamon.api.letterdrive.page;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tadamon.api.area.Areas;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.LetterNumbers;
import org.tadamon.api.page.Reader;
import org.tadamon.api.sheet.Translated;
import org.tadamon.api.text.Markdown;
import org.tadamon.core.delivery.Recipient;
import org.tadamon.core.petition.Exposure;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** Writes letter drives out for a reader. */
@Component
public class LetterDriveSheets {

    private final LetterDriveViews drives;
    private final LetterNumbers numbers;
    private final Areas areas;
    private final Markdown markdown;

    LetterDriveSheets(LetterDriveViews drives, LetterNumbers numbers, Areas areas, Markdown markdown) {
        this.drives = drives;
        this.numbers = numbers;
        this.areas = areas;
        this.markdown = markdown;
    }

    /** As everybody may know them. */
    public List<LetterDriveSheet> toEverybody(Collection<LetterDrivePage> some, Reader reader) {
        return some.stream().map(each -> toEverybody(each, reader)).toList();
    }

    /** As everybody may know it. */
    public LetterDriveSheet toEverybody(LetterDrivePage drive, Reader reader) {
        var plan = drive.plan();
        var said = Translated.of(plan.wordings(), reader.language());
        var told = numbers.toEverybody(drive);
        return new LetterDriveSheet(
                drive.id().toString(),
                drive.id().link(),
                said.language(),
                Reader.dirOf(said.language()),
                said.text().title(),
                markdown.toHtml(said.text().reason()),
                said.text().subject(),
                said.text().letter(),
                plan.exposure() == Exposure.GUARDED,
                plan.relayed(),
                drives.isOpen(drive),
                reader.day(drive.endsAt().minusNanos(1)),
                told,
                told.to().stream()
                        .map(one -> new LabelledValue(named(one.who(), reader), reader.number(one.atLeast())))
                        .toList());
    }

    /** Somebody letters are written to. */
    public String named(Recipient who, Reader reader) {
        return who.name() + ", " + who.office() + ", " + areas.name(who.areaCode(), reader.language());
    }
}
