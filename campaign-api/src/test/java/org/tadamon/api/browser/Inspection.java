package org.tadamon.api.browser;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages as somebody on a phone and somebody on a laptop meet them, for {@link Barriers}; and takes a picture
 * of each. Everything must fit at both widths. The rest, which takes long, is looked for at one of them, in the other
 * language at the other.
 */
public final class Inspection {

    private static final int PHONE = 390;
    private static final int LAPTOP = 1280;

    private static final WaitForOptions OVER = new WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final List<String> wrong = new ArrayList<>();
    private final String language;

    /** In this language. */
    public Inspection(String language) {
        this.language = language;
    }

    /**
     * Looks at the page, and leaves it as wide as a laptop. A page that shows work going on is read anew by itself when
     * that is over, so it is looked at then.
     */
    public void look(Page page, String what) {
        page.locator("[hx-trigger='every 1s']").first().waitFor(OVER);
        for (int width : List.of(PHONE, LAPTOP)) {
            page.setViewportSize(width, 900);
            page.evaluate("scrollTo(0, 0)"); // what lies under the head of the page counts as covered
            var seen = what + " at " + width;
            wrong.addAll(width == walked(what) ? Barriers.on(page, seen) : Barriers.tooWide(page, seen));
            Pictures.take(page, what, language);
        }
    }

    private int walked(String what) {
        return what.hashCode() % 2 == 0 == language.equals("en") ? PHONE : LAPTOP;
    }

    /** What was found. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
