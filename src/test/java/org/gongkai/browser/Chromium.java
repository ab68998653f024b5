package org.gongkai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine, driven by Playwright, which never fetches one of its own. */
final class Chromium implements AutoCloseable {

  /** Where systems keep it; pom.xml has a profile for each. */
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final String NAMED = "CHROME_PATH";

  /** No errands of its own, and no name but ours is found. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;
  private final Map<Reader, Visit> regulars = new EnumMap<>(Reader.class);

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Optional<Path> place() {
    return Stream.concat(Stream.ofNullable(System.getenv(NAMED)), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether Maven fetched what drives a browser. */
  static boolean hasDriver() {
    return Chromium.class.getResource(
            "/META-INF/maven/com.microsoft.playwright/driver-bundle/pom.xml")
        != null;
  }

  static Chromium launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place().orElseThrow())
                    .setArgs(FLAGS)));
  }

  /** How pages are read. */
  enum Reader {
    ONLINE,
    WITHOUT_SCRIPTS,
    ON_DISK
  }

  /** One who goes on from page to page: that takes less time than a new visit for each. */
  Visit regular(Reader reader) {
    return regulars.computeIfAbsent(
        reader,
        any ->
            switch (reader) {
              case ONLINE -> Visit.to(this, Screen.DESK);
              case WITHOUT_SCRIPTS -> Visit.withoutScripts(this, Screen.DESK);
              case ON_DISK -> Visit.onDisk(this, Screen.DESK);
            });
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
