package org.tadamon.core.organisation;

import java.text.BreakIterator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tadamon.core.organisation.OrganisationCommand.Invite;
import org.tadamon.core.organisation.OrganisationProblem.Empty;
import org.tadamon.core.organisation.OrganisationProblem.Malformed;
import org.tadamon.core.organisation.OrganisationProblem.TooLong;

/** What must be written down properly before it is kept for good. Lengths are in grapheme clusters. */
final class OrganisationRules {

    static final int NAME = 120;
    static final int MOST_NAMES = 20;
    static final int MOST_OPEN_INVITATIONS = 100;
    static final int REASON = 500;
    static final Duration LONGEST_INVITATION = Duration.ofDays(30);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200B\\u200E\\u200F"
            + "\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");

    private OrganisationRules() {}

    static List<OrganisationProblem> names(Map<String, String> names) {
        var broken = new ArrayList<OrganisationProblem>();
        if (names.isEmpty()) {
            broken.add(new Empty("names"));
        }
        if (names.size() > MOST_NAMES) {
            broken.add(new TooLong("names", (long) MOST_NAMES));
        }
        new TreeMap<>(names).forEach((language, name) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                broken.add(new Malformed("names"));
            }
            text(name, "names." + language, NAME, UNSEEN, broken);
        });
        return broken;
    }

    static List<OrganisationProblem> renaming(Map<String, String> names, String reason) {
        var broken = new ArrayList<>(names(names));
        broken.addAll(reason(reason));
        return broken;
    }

    static List<OrganisationProblem> reason(String reason) {
        var broken = new ArrayList<OrganisationProblem>();
        text(reason, "reason", REASON, UNWRITABLE, broken);
        return broken;
    }

    static List<OrganisationProblem> roles(Set<Role> roles, String reason) {
        var broken = new ArrayList<OrganisationProblem>();
        if (roles.isEmpty()) {
            broken.add(new Empty("roles"));
        }
        broken.addAll(reason(reason));
        return broken;
    }

    static List<OrganisationProblem> invitation(Invite command, Clock clock) {
        var broken = new ArrayList<>(roles(command.roles(), command.reason()));
        var now = clock.instant();
        if (!command.expiresAt().isAfter(now) || command.expiresAt().isAfter(now.plus(LONGEST_INVITATION))) {
            broken.add(new Malformed("expiresAt"));
        }
        return broken;
    }

    private static void text(
            String text, String field, int limit, Pattern forbidden, List<OrganisationProblem> broken) {
        if (!SEEN.matcher(text).find()) {
            broken.add(new Empty(field));
        }
        if (text.length() > 8 * limit || text.length() > limit && lengthOf(text) > limit) {
            broken.add(new TooLong(field, (long) limit));
        }
        if (forbidden.matcher(text).find()) {
            broken.add(new Malformed(field));
        }
    }

    private static int lengthOf(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }
}
