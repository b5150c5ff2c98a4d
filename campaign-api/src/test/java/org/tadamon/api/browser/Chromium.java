package org.tadamon.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadamon.api.running.Soon;
import org.tadamon.api.running.Visitor;

/** An installed Chromium. Whatever its pages complain of, and whatever they ask of anybody else, is kept in a list. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(Soon.PATIENCE.toMillis()); // five seconds would assert a time
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(
                            Optional.ofNullable(System.getenv("BROWSER_PATH")).orElse("/usr/bin/chromium")))
                    .setArgs(FLAGS));
    private final List<String> complaints = new ArrayList<>();
    private final String ours;

    /** For the application at this address. */
    public Chromium(String ours) {
        this.ours = ours;
    }

    /** Somebody's browser, without any past. */
    public BrowserContext visitor(NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(ours));
        context.onRequest(request -> {
            if (!request.url().startsWith(ours) && !request.url().startsWith("data:")) {
                complaints.add("asked somebody else: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.page().url() + ": " + message.text());
            }
        });
        return context;
    }

    /** The browser of somebody who is signed in, at the beginning of the signed-in area. */
    public Page signedIn(NewContextOptions options, String language, Visitor who) {
        var context = visitor(options);
        who.cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(ours))));
        var page = context.newPage();
        page.navigate("/" + language + "/organise");
        return page;
    }

    /** What pages complained of, and what they asked of anybody else. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
