package org.tadamon.api.mail;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail that somebody is to get.
 *
 * @param id the same id is one mail, however often it is ordered
 * @param language the reader's, for example {@code ar}; English where there are no texts in it
 * @param to the address as typed
 * @param facts what is told, by name: some of {@link MailPurpose#facts}, each one line of at most 2,000 characters
 */
public record MailOrder(UUID id, MailPurpose purpose, String language, String to, Map<String, String> facts) {

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cc}\\u2028\\u2029]{1,2000}");

    /** Takes what it can tell; anything else is a mistake of whoever orders. */
    public MailOrder {
        facts = Map.copyOf(facts);
        if (!purpose.facts().containsAll(facts.keySet())) {
            throw new IllegalArgumentException(purpose + " tells nothing but " + purpose.facts());
        }
        if (!facts.values().stream().allMatch(fact -> ONE_LINE.matcher(fact).matches())) {
            throw new IllegalArgumentException("a fact for " + purpose + " is empty, too long or has lines");
        }
    }

    /** Names nobody and tells nothing. */
    @Override
    public String toString() {
        return "MailOrder[" + id + ", " + purpose + "]";
    }
}
