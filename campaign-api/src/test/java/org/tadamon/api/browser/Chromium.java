package org.tadamon.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(
                            Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium")))
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

    /** An organiser's browser, signed in. */
    public Page organiser(NewContextOptions options, String language, String secret) {
        var page = visitor(options).newPage();
        page.navigate("/" + language + "/organise/sign-in");
        page.fill("[name=secret]", secret);
        page.click("main button[type=submit]");
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
