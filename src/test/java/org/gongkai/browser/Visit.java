package org.gongkai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reader with a screen, looking at one page after another; it notes whatever goes wrong. */
final class Visit implements AutoCloseable {

  private static final String SERVED = "http://127.0.0.1:";
  private static final String ON_DISK = "file:///";
  private static final Set<String> LOUD = Set.of("error", "warning", "assert");

  private final BrowserContext context;
  private final Page page;
  private final String allowed;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext context, String allowed) {
    this.context = context;
    this.allowed = allowed;
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script failed: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(this::watch);
    page.onRequestFailed(this::miss);
  }

  /** A reader of a portal that is served. */
  static Visit to(Chromium chromium, Screen screen) {
    return new Visit(chromium.browser().newContext(options(screen)), SERVED);
  }

  /** The same with scripts switched off. */
  static Visit withoutScripts(Chromium chromium, Screen screen) {
    return new Visit(
        chromium.browser().newContext(options(screen).setJavaScriptEnabled(false)), SERVED);
  }

  /** A reader of a portal that is a folder on disk. */
  static Visit onDisk(Chromium chromium, Screen screen) {
    return new Visit(chromium.browser().newContext(options(screen)), ON_DISK);
  }

  private static Browser.NewContextOptions options(Screen screen) {
    return new Browser.NewContextOptions()
        .setViewportSize(screen.width(), screen.height())
        .setLocale("zh-CN")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** Opens a page. */
  Page open(String address) {
    page.navigate(address);
    return page;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  void resize(Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
  }

  /** What went wrong since this was last asked. */
  List<String> complaints() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    return told;
  }

  private void hear(ConsoleMessage message) {
    if (LOUD.contains(message.type())) {
      complaints.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  /** A request given up because the reader went on is none that failed. */
  private void miss(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      complaints.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void watch(Request request) {
    String asked = request.url();
    if (!asked.startsWith(allowed) && !asked.startsWith("data:") && !asked.startsWith("blob:")) {
      complaints.add("asked outside: " + asked);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
