package org.tadamon.api.signer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.tadamon.api.email.EmailAddress;

/** Guesses what a mistyped domain was meant to be. It only offers; whoever typed decides. */
final class Mistyped {

    /** Where most people have their mail. */
    private static final List<String> COMMON = List.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "icloud.com",
            "proton.me",
            "protonmail.com",
            "live.com",
            "msn.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "yahoo.fr",
            "hotmail.fr",
            "orange.fr",
            "yahoo.co.uk",
            "hotmail.co.uk",
            "tutanota.com",
            "mail.com");

    /** Further away are other domains, not other spellings. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private Mistyped() {}

    /** The address with the domain that was probably meant; {@code null} when there is nothing to doubt. */
    static @Nullable String better(@Nullable String typed) {
        var address = EmailAddress.parse(typed == null ? "" : typed).map(EmailAddress::given);
        if (address.isEmpty()) {
            return null;
        }
        int at = address.get().lastIndexOf('@');
        var domain = address.get().substring(at + 1).toLowerCase(Locale.ROOT);
        if (COMMON.contains(domain)) {
            return null;
        }
        return COMMON.stream()
                .filter(common -> isNear(domain, common))
                .min(Comparator.comparingInt(common -> DISTANCE.apply(domain, common)))
                .map(common -> address.get().substring(0, at + 1) + common)
                .orElse(null);
    }

    /** Short names have too many neighbours that are somebody's own. */
    private static boolean isNear(String domain, String common) {
        int distance = DISTANCE.apply(domain, common);
        return distance == 1 || distance == 2 && common.length() >= 9;
    }
}
