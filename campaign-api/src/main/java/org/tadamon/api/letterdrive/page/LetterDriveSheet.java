package org.tadamon.api.letterdrive.page;

import java.util.List;
import org.tadamon.api.component.LabelledValue;
import org.tadamon.api.letterdrive.LetterNumbers.Told;

/**
 * A letter drive, written out for a reader.
 *
 * @param link what it is called in links
 * @param language the language its words are in
 * @param reason clean HTML
 * @param letter plain text to begin with
 * @param closes the day it closes, or closed
 * @param to at least so many went to each
 */
public record LetterDriveSheet(
        String id,
        String link,
        String language,
        String dir,
        String title,
        String reason,
        String subject,
        String letter,
        boolean guarded,
        boolean relayed,
        boolean open,
        String closes,
        Told told,
        List<LabelledValue> to) {}
