package org.tadamon.core.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tadamon.core.photo.PhotoProblem.Malformed;
import org.tadamon.core.photo.PhotoProblem.TooLong;
import org.tadamon.core.written.Written;

/** How what is said of photos must be written. */
public final class PhotoRules {

    /** How many photos of an action there are at most, hidden ones too. */
    static final int MOST = 24;

    /** How many there ever were at most, those that are gone, too: each is a part of what is read to decide. */
    static final int EVER = 500;

    /** So often somebody may ask that it be taken away before it cannot be put back any more. */
    public static final int OBJECTIONS = 2;

    static final int DESCRIPTION = 500;

    private PhotoRules() {}

    /**
     * What is wrong with how a photo is described to whoever does not see it.
     *
     * @param descriptions by language tag, one line of 1 to 500 grapheme clusters each, one at least
     */
    public static List<PhotoProblem> brokenByDescriptions(Map<String, String> descriptions) {
        var broken = new ArrayList<PhotoProblem>();
        if (descriptions.isEmpty()
                || !descriptions.keySet().stream().allMatch(language -> new Written(language).isLanguageTag())) {
            broken.add(new Malformed("descriptions"));
        }
        new TreeMap<>(descriptions)
                .forEach((language, text) -> broken.addAll(line("descriptions." + language, text, DESCRIPTION)));
        return broken;
    }

    private static List<PhotoProblem> line(String field, String text, int limit) {
        var written = new Written(text);
        var broken = new ArrayList<PhotoProblem>();
        if (written.isLongerThan(limit)) {
            broken.add(new TooLong(field, (long) limit));
        }
        if (written.saysNothing() || !written.isOneLine() || !written.canBeShown()) {
            broken.add(new Malformed(field));
        }
        return broken;
    }
}
