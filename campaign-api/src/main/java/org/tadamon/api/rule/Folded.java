package org.tadamon.api.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.tadamon.api.email.EmailAddress;
import org.tadamon.api.text.CleanText;

/** The forms in which names and addresses are compared. */
public final class Folded {

    private Folded() {}

    /**
     * A name without regard to capitals and to how letters are composed. Scripts are not mixed: that is a hint only.
     */
    public static String name(String name) {
        return Normalizer.normalize(CleanText.line(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What stands behind the {@code @}, canonical; empty of what is no address. */
    public static Optional<String> domain(String address) {
        return EmailAddress.parse(address)
                .map(EmailAddress::canonical)
                .map(canonical -> canonical.substring(canonical.lastIndexOf('@') + 1));
    }
}
