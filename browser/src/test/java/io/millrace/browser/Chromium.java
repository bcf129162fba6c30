// SPDX-License-Identifier: Apache-2.0
package io.millrace.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One real browser for a test class; keeps what pages complain about and whom they ask. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    // a page must not need the network, and a browser that phones home hides whether it does
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        find().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** Opens a blank page of a size over the demo; theme is "light" or "dark". */
    Page page(int width, int height, String theme) {
        return page(DemoSite.home(), width, height, theme);
    }

    /** Opens a blank page of a size over a site; theme is "light" or "dark". */
    Page page(String home, int width, int height, String theme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(width, height)
                .setColorScheme(
                        theme.equals("dark")
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        return page;
    }

    /** What the console and the scripts of all pages complained about. */
    List<String> complaints() {
        return complaints;
    }

    /** Addresses outside their site that pages asked for. */
    List<String> strangers() {
        return strangers;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The browser of this machine; when there is none, Playwright takes the one it downloaded before. */
    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(Path::of);
        return folders.flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
