package org.gongkai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reader with a screen, looking at one page after another; it notes whatever goes wrong. */
final class Visit implements AutoCloseable {

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
    page.onRequestFailed(
        request -> complaints.add("failed: " + request.url() + " " + request.failure()));
  }

  static Visit to(Portal portal, Chromium chromium, Screen screen) {
    return new Visit(chromium.browser().newContext(options(screen)), origin(portal.home()));
  }

  static Visit withoutScripts(Portal portal, Chromium chromium, Screen screen) {
    return new Visit(
        chromium.browser().newContext(options(screen).setJavaScriptEnabled(false)),
        origin(portal.home()));
  }

  static Visit onDisk(Portal portal, Chromium chromium, Screen screen) {
    return new Visit(
        chromium.browser().newContext(options(screen)), portal.folder().toUri().toString());
  }

  private static Browser.NewContextOptions options(Screen screen) {
    return new Browser.NewContextOptions()
        .setViewportSize(screen.width(), screen.height())
        .setLocale("zh-CN")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static String origin(URI address) {
    return address.resolve("/").toString();
  }

  /** Opens a page and waits until what scripts add when it is in view has been added. */
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
