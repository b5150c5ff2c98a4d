package org.tadamon.api.letterdrive.page;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.post.PostOffice.CopyNow;
import org.tadamon.api.letterdrive.writing.LetterHandles;
import org.tadamon.api.letterdrive.writing.LetterHandles.Handle;
import org.tadamon.api.letterdrive.writing.LetterHandles.Use;
import org.tadamon.api.letterdrive.writing.OwnLetters;
import org.tadamon.api.letterdrive.writing.OwnLetters.OwnLetter;
import org.tadamon.api.page.Reader;

/** The page of one's own letter: what has become of it, and what can be taken back. */
@Component
class OwnLetterPages {

    private static final Set<String> NOT_GOING = Set.of("returned", "taken-back");

    private final OwnLetters own;
    private final LetterDriveViews drives;
    private final LetterDriveSheets sheets;
    private final LetterHandles handles;
    private final WritingPages pages;

    OwnLetterPages(
            OwnLetters own,
            LetterDriveViews drives,
            LetterDriveSheets sheets,
            LetterHandles handles,
            WritingPages pages) {
        this.own = own;
        this.drives = drives;
        this.sheets = sheets;
        this.handles = handles;
        this.pages = pages;
    }

    /**
     * What has become of one copy.
     *
     * @param minutes within how many minutes it goes; {@code null} for one that does not wait
     */
    record CopySheet(String named, String state, @Nullable Long minutes) {}

    /** The letter, or that nothing is left of it. */
    ModelAndView letter(Handle handle, @Nullable String done, Reader reader) {
        return own.find(handle)
                .map(letter -> page(letter, reader).addObject("done", isStill(letter, done) ? done : "look"))
                .orElseGet(() -> pages.unkept(new ModelAndView("letters/forgotten")));
    }

    /** Whoever comes by the same link once more, after they took it back, is not thanked for what does not go. */
    private static boolean isStill(OwnLetter letter, @Nullable String done) {
        return !"confirmed".equals(done)
                || letter.copies().stream().anyMatch(copy -> !NOT_GOING.contains(copy.state()));
    }

    private ModelAndView page(OwnLetter letter, Reader reader) {
        List<CopySheet> copies =
                letter.copies().stream().map(copy -> sheet(copy, reader)).toList();
        return pages.unkept(new ModelAndView("letters/own"))
                .addObject(
                        "drive", sheets.toEverybody(drives.known(letter.handle().drive()), reader))
                .addObject("letter", letter)
                .addObject("copies", copies)
                .addObject("token", handles.written(Use.OWN, letter.handle()));
    }

    private CopySheet sheet(CopyNow copy, Reader reader) {
        var within = copy.within();
        return new CopySheet(sheets.named(copy.to(), reader), copy.state(), within == null ? null : minutes(within));
    }

    private static long minutes(Duration within) {
        return within.plusSeconds(59).toMinutes();
    }
}
