package org.tadamon.api.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages as somebody on a phone and somebody on a laptop meet them: no barrier axe-core can find (WCAG 2.2,
 * levels A and AA), nothing wider than the phone; and takes a picture of each.
 */
public final class Inspection {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE = 390;
    private static final int LAPTOP = 1280;

    private final List<String> wrong = new ArrayList<>();
    private final String language;

    /** In this language. */
    public Inspection(String language) {
        this.language = language;
    }

    /** Looks at the page as it is now, and leaves it as wide as a laptop. */
    public void look(Page page, String what) {
        for (int width : List.of(PHONE, LAPTOP)) {
            page.setViewportSize(width, 900);
            for (var rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
                wrong.add(what + " at " + width + ": " + rule.getId() + " " + rule.getNodes());
            }
            var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!tooWide.equals(0)) {
                wrong.add(what + ": " + tooWide + " pixels wider than " + width);
            }
            Pictures.take(page, what, language);
        }
    }

    /** What was found. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
