package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The portal in a real browser. Skipped, and said so, where Chromium is not installed. */
class BrowserTest {

  private static final List<String> PAGES =
      List.of(
          "",
          "agencies/",
          "agencies/jiangsu/suqian/government/",
          "agencies/jiangsu/suqian/government/2024/",
          "agencies/jiangxi/ganzhou/zhanggong/finance/2020/",
          "years/2020/",
          "regions/440000/",
          "sectors/finance/",
          "data/",
          "about/",
          "en/",
          "en/agencies/guangdong/finance/2020/");

  /** What the browser asks for itself, whatever page is open. */
  private static final List<String> OWN_ERRANDS =
      List.of("http://clients2.google.com/time/", "http://update.googleapis.com/service/update2/");

  @TempDir private static Path folder;
  private static Path site;
  private static HttpServer server;
  private static HttpServer outside;
  private static final List<String> ASKED_OUTSIDE = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void serveThePortal() throws IOException {
    assumeTrue(
        chromium().isPresent(),
        "Chromium is not installed: the pages are not looked at in a browser");
    site = folder.resolve("site");
    assertEquals(ExitCode.OK, Run.of(Path.of(""), "build", "--output", site.toString()).exit());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", BrowserTest::serve);
    server.start();
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          String asked = exchange.getRequestURI().toString();
          if (OWN_ERRANDS.stream().noneMatch(asked::startsWith)) {
            ASKED_OUTSIDE.add(asked);
          }
          exchange.close();
        });
    outside.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
      outside.stop(0);
    }
  }

  @TestFactory
  Stream<DynamicTest> noPageComplainsBreaksThePolicyOrAsksAnotherHost() {
    return PAGES.stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    "/" + page,
                    () -> {
                      Seen seen =
                          open("http://127.0.0.1:" + server.getAddress().getPort() + "/" + page);
                      assertEquals(List.of(), seen.complaints());
                      assertEquals(List.of(), ASKED_OUTSIDE);
                    }));
  }

  @Test
  void chartJsTakesOverWhereScriptsRun() throws Exception {
    // The page may be written out before the browser has drawn its first frame, and charts are
    // drawn when they come
    // into view: one of a few tries sees them.
    Document page = null;
    for (int tries = 0;
        tries < 6 && (page == null || page.select(".chart canvas").isEmpty());
        tries++) {
      page =
          open("http://127.0.0.1:"
                  + server.getAddress().getPort()
                  + "/agencies/jiangsu/suqian/government/")
              .page();
    }
    assertTrue(page.select(".chart canvas").size() >= 1, page.select(".chart").outerHtml());
    assertTrue(
        page.select(".chart svg[role=img]").size() >= 1,
        "the drawing stays for readers of all kinds");
  }

  @Test
  void fromDiskEveryLinkNamesAFile() throws Exception {
    Document page = open(site.resolve("index.html").toUri().toString()).page();
    page.select("header a[href], main a[href]")
        .forEach(
            link -> {
              String target = link.attr("href").replaceFirst("[#?].*", "");
              assertTrue(
                  target.isEmpty() || Files.isRegularFile(site.resolve(target).normalize()),
                  target);
            });
  }

  private record Seen(Document page, List<String> complaints) {}

  private static Seen open(String address) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path dom = profile.resolve("dom.html");
    Path log = profile.resolve("log.txt");
    List<String> command = new ArrayList<>(List.of(chromium().orElseThrow()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync"));
    command.addAll(
        List.of(
            "--window-size=1280,6000",
            "--virtual-time-budget=4000",
            "--enable-logging=stderr",
            "--allow-file-access-from-files",
            "--user-data-dir=" + profile));
    command.addAll(
        List.of(
            "--proxy-server=http://127.0.0.1:" + outside.getAddress().getPort(),
            "--proxy-bypass-list=127.0.0.1",
            "--dump-dom",
            address));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    assertTrue(browser.waitFor(60, TimeUnit.SECONDS), "the browser did not come back");
    List<String> complaints =
        Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList();
    return new Seen(Jsoup.parse(Files.readString(dom)), complaints);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            name.endsWith(".html")
                ? "text/html"
                : name.endsWith(".css")
                    ? "text/css"
                    : name.endsWith(".js") ? "text/javascript" : "application/octet-stream");
    exchange.sendResponseHeaders(
        found || path.equals("favicon.ico") ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Optional<String> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }
}
