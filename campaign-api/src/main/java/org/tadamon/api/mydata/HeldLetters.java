package org.tadamon.api.mydata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.letterdrive.LetterDriveViews;
import org.tadamon.api.letterdrive.draft.Draft;
import org.tadamon.api.letterdrive.post.PostOffice.CopyNow;
import org.tadamon.api.letterdrive.writing.OwnLetters;
import org.tadamon.api.letterdrive.writing.OwnLetters.OwnLetter;
import org.tadamon.api.sheet.Translated;

/** Finds the letters that were written with an address, and erases them. Whoever calls has seen it proven. */
@Component
class HeldLetters {

    private final OwnLetters own;
    private final LetterDriveViews drives;

    HeldLetters(OwnLetters own, LetterDriveViews drives) {
        this.own = own;
        this.drives = drives;
    }

    /** One copy of it: to whom, and what has become of it, a code. */
    record HeldCopy(String name, String office, String area, String state) {

        static HeldCopy of(CopyNow copy) {
            return new HeldCopy(copy.to().name(), copy.to().office(), copy.to().areaCode(), copy.state());
        }
    }

    /**
     * What is held of one letter, opened for whoever wrote it.
     *
     * @param drive what the letters are about
     * @param written all that was written; left out once it has gone, since it is not kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldLetter(
            String letter,
            String drive,
            String driveLanguage,
            boolean confirmed,
            @Nullable Draft written,
            List<HeldCopy> copies) {

        @Override
        public String toString() {
            return "<held>";
        }
    }

    List<HeldLetter> of(EmailAddress address, String language) {
        return own.everywhere(address).stream()
                .map(letter -> held(letter, language))
                .toList();
    }

    /** Erases one of them, or all for {@code null}; whatever is not theirs is left alone. How many it were. */
    int erase(EmailAddress address, @Nullable String one) {
        var theirs = own.everywhere(address).stream()
                .map(OwnLetter::handle)
                .filter(handle -> one == null || handle.letter().toString().equals(one))
                .toList();
        theirs.forEach(own::erase);
        return theirs.size();
    }

    private HeldLetter held(OwnLetter letter, String language) {
        var wording = drives.find(letter.handle().drive())
                .map(drive -> Translated.of(drive.plan().wordings(), language));
        return new HeldLetter(
                letter.handle().letter().toString(),
                wording.map(said -> said.text().title()).orElse(""),
                wording.map(Translated::language).orElse(language),
                letter.confirmed(),
                letter.written(),
                letter.copies().stream().map(HeldCopy::of).toList());
    }
}
