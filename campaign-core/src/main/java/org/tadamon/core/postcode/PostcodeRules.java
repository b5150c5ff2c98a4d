package org.tadamon.core.postcode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.tadamon.core.postcode.PostcodeProblem.ListSize;
import org.tadamon.core.postcode.PostcodeProblem.Malformed;
import org.tadamon.core.postcode.PostcodeProblem.RowTwice;

/** What a table of postcodes must be like, whatever file it came from. */
final class PostcodeRules {

    static final int MOST = 50_000;
    private static final Pattern BEGINS = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}]{1,40}");
    private static final Pattern AREA = Pattern.compile("[A-Za-z0-9_-]{0,40}");

    private PostcodeRules() {}

    static List<PostcodeProblem> brokenBy(List<Postcode> postcodes) {
        if (postcodes.isEmpty() || postcodes.size() > MOST) {
            return List.of(new ListSize());
        }
        var broken = new ArrayList<PostcodeProblem>();
        var known = new HashSet<Postcode>();
        for (int row = 1; row <= postcodes.size(); row++) {
            var postcode = postcodes.get(row - 1);
            if (!BEGINS.matcher(postcode.begins()).matches()) {
                broken.add(new Malformed(row, "postcode"));
            }
            if (!AREA.matcher(postcode.areaCode()).matches()) {
                broken.add(new Malformed(row, "area"));
            }
            if (!known.add(postcode)) {
                broken.add(new RowTwice(row));
            }
        }
        return broken;
    }
}
