package org.tadamon.api.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/**
 * Pictures of pages as journeys meet them, under {@code target/pictures}, for people to look at. They prove nothing,
 * and take a third of a journey's time, so they are taken when somebody wants to see them:
 * {@code -Dtest.pictures=true}.
 */
public final class Pictures {

    private Pictures() {}

    /** Takes one of the whole page, named by what it shows, the language and how wide the window is. */
    public static void take(Page page, String what, String language) {
        if (!Boolean.getBoolean("test.pictures")) {
            return;
        }
        var name = what + "-" + language + "-" + page.viewportSize().width + ".png";
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name)));
    }
}
