package org.tadamon.api.letterdrive.page;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.area.Areas;
import org.tadamon.api.area.choice.AreaSearch;
import org.tadamon.api.component.Again;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.page.PageMissing;
import org.tadamon.api.page.Reader;
import org.tadamon.api.page.SeeOther;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** What people are asked to write, and where whoever does lives. */
@Controller
@RequestMapping("/{language:ar|en}/letters")
final class LetterDrivesController {

    private final LetterDriveViews drives;
    private final LetterDriveSheets sheets;
    private final WritingPages pages;
    private final AreaSearch search;
    private final Areas areas;
    private final Again again;

    LetterDrivesController(
            LetterDriveViews drives,
            LetterDriveSheets sheets,
            WritingPages pages,
            AreaSearch search,
            Areas areas,
            Again again) {
        this.drives = drives;
        this.sheets = sheets;
        this.pages = pages;
        this.search = search;
        this.areas = areas;
        this.again = again;
    }

    @GetMapping
    ModelAndView list(Reader reader) {
        return new ModelAndView("letters/list").addObject("drives", sheets.toEverybody(drives.open(), reader));
    }

    @GetMapping("/{driveLink}")
    ModelAndView read(@PathVariable String driveLink, Reader reader) {
        return pages.drive(drive(driveLink), null, reader);
    }

    /** To whom one writes from there, and the letter to begin with. */
    @PostMapping("/{driveLink}/write")
    ModelAndView write(@PathVariable String driveLink, @RequestParam Map<String, String> typed, Reader reader) {
        var drive = drive(driveLink);
        if (!drives.isOpen(drive)) {
            return pages.drive(drive, null, reader);
        }
        var area = search.meant(drive.plan().level(), reader.language(), typed);
        if (!areas.isChoice(drive.plan().level(), area)) {
            return again.wrong(
                    pages.drive(drive, area, reader), "area", "problem.letter-drive/area-unknown", reader.locale());
        }
        return pages.write(drive, area, Map.of(), reader);
    }

    /** Reloading a page that was the answer to a form begins anew. */
    @GetMapping({"/{driveLink}/write", "/{driveLink}/send", "/{driveLink}/by-hand", "/{driveLink}/sent"})
    ModelAndView reloaded(@PathVariable String driveLink, Reader reader) {
        return SeeOther.to(
                "/" + reader.language() + "/letters/" + drive(driveLink).id().link());
    }

    private LetterDrivePage drive(String driveLink) {
        return drives.byLink(driveLink).orElseThrow(PageMissing::new);
    }
}
