package org.tadamon.api.reason;

import java.util.Map;

/**
 * One reason of a list.
 *
 * @param code 1 to 40 of {@code a-z 0-9 -}; kept for good with every decision, so never given another meaning
 * @param title by language tag, in every language of the pages
 * @param text what it means, by language tag, in every language of the pages
 */
public record Reason(String code, Map<String, String> title, Map<String, String> text) {

    /** What it is called; its code in a language it has no title in. */
    public String title(String language) {
        return title.getOrDefault(language, code);
    }

    /** What it means; nothing in a language it has no text in. */
    public String text(String language) {
        return text.getOrDefault(language, "");
    }
}
