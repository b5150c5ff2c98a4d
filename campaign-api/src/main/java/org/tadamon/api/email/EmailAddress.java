package org.tadamon.api.email;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address mail can reach.
 *
 * @param given as it was typed, NFC and trimmed
 * @param canonical what two spellings of one mailbox share: lower case, the domain in ASCII, without {@code +tag}, and
 *     without dots where the provider ignores them. For comparing only, never for sending.
 */
public record EmailAddress(String given, String canonical) {

    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?!\\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");
    private static final Set<String> DOTS_IGNORED = Set.of("gmail.com", "googlemail.com");
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    /** Empty if no mail could be sent there. */
    public static Optional<EmailAddress> parse(String typed) {
        var given = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        int at = given.lastIndexOf('@');
        if (at < 1 || given.length() > 254) {
            return Optional.empty();
        }
        var local = given.substring(0, at);
        if (local.length() > 64 || !LOCAL.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(given.substring(at + 1))
                .map(domain -> new EmailAddress(given, canonicalLocal(local, domain) + "@" + sameMailbox(domain)));
    }

    private static Optional<String> domain(String typed) {
        var info = new IDNA.Info();
        var ascii =
                DOMAINS.nameToASCII(typed, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
        return info.hasErrors()
                        || ascii.length() > 253
                        || !DOMAIN.matcher(ascii).matches()
                ? Optional.empty()
                : Optional.of(ascii);
    }

    private static String canonicalLocal(String local, String domain) {
        var lower = local.toLowerCase(Locale.ROOT);
        int plus = lower.indexOf('+');
        var untagged = plus > 0 ? lower.substring(0, plus) : lower;
        return DOTS_IGNORED.contains(domain) ? untagged.replace(".", "") : untagged;
    }

    private static String sameMailbox(String domain) {
        return domain.equals("googlemail.com") ? "gmail.com" : domain;
    }

    /** As it is sent to: what was typed, the domain in ASCII. What stands before the {@code @} may still not be. */
    public String deliverable() {
        int at = given.lastIndexOf('@');
        return given.substring(0, at + 1) + domain(given.substring(at + 1)).orElseThrow();
    }

    @Override
    public String toString() {
        return "<address>";
    }
}
