package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The portal of {@code content/} itself: what holds for every page of it holds for any. */
class PortalTest {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

  @TempDir private static Path folder;
  private static Path site;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void buildThePortal() throws IOException {
    site = folder.resolve("site");
    Run run = Run.of(Path.of(""), "build", "--output", site.toString());
    assertEquals(ExitCode.OK, run.exit(), run.out() + run.err());
    for (String file : files(site).keySet()) {
      if (file.endsWith(".html")) {
        PAGES.put(
            file,
            Jsoup.parse(Files.readString(site.resolve(file)), "https://portal.invalid/" + file));
      }
    }
    assertTrue(PAGES.size() > 80, "pages: " + PAGES.size());
  }

  @Test
  void everyPageIsConformingHtml() throws Exception {
    assertEquals(List.of(), errors(site));
  }

  @Test
  void everyPageOfAPortalWithFindingsIsConformingHtml() throws Exception {
    Path output = folder.resolve("findings");
    Run.of(Path.of("src/test/sites/findings"), "build", "--output", output.toString());
    assertEquals(List.of(), errors(output));
  }

  private static List<String> errors(Path root) throws Exception {
    List<String> errors = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Collector(errors));
    validator.setUpValidatorAndParsers(new Collector(errors), false, false);
    for (String file : files(root).keySet()) {
      if (file.endsWith(".html")) {
        InputSource page = new InputSource(Files.newInputStream(root.resolve(file)));
        page.setSystemId(file);
        page.setEncoding("UTF-8");
        validator.checkHtmlInputSource(page);
      }
    }
    return errors;
  }

  /** Keeps what the checker objects to. */
  private record Collector(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  @Test
  void everyInternalLinkAndAnchorLeadsSomewhere() {
    Set<String> files = files(site).keySet();
    List<String> dead = new ArrayList<>();
    PAGES.forEach(
        (file, page) -> {
          for (Element element : page.select("[href], [src]")) {
            String address =
                element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src");
            if (address.startsWith("https://portal.invalid/")
                && !file.endsWith("404.html")
                && !leadsSomewhere(address, files)) {
              dead.add(file + " -> " + address);
            }
          }
        });
    assertEquals(List.of(), dead);
  }

  private static boolean leadsSomewhere(String address, Set<String> files) {
    String[] parts = address.substring("https://portal.invalid/".length()).split("#", 2);
    String path = URLDecoder.decode(parts[0].replaceFirst("\\?.*", ""), StandardCharsets.UTF_8);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return files.contains(file)
        && (parts.length == 1
            || PAGES.get(file).getElementById(URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
                != null);
  }

  @Test
  void everyPageHasTheStrictPolicyAndNothingInline() {
    PAGES.forEach(
        (file, page) -> {
          assertEquals(
              POLICY,
              page.select("meta[http-equiv=Content-Security-Policy]").attr("content"),
              file);
          assertEquals(0, page.select("[style], style, base, iframe, object, embed").size(), file);
          assertTrue(
              page.select("form").stream()
                  .allMatch(
                      form ->
                          !form.hasAttr("action")
                              || form.attr("method").equals("get")
                                  && form.absUrl("action").endsWith("/search/")),
              file);
          assertTrue(
              page.select("script").stream()
                  .allMatch(
                      script ->
                          script.hasAttr("src")
                              || script.attr("type").matches("application/(ld\\+)?json")),
              file);
          assertTrue(
              page.getAllElements().stream()
                  .noneMatch(
                      element ->
                          element.attributes().asList().stream()
                              .anyMatch(attribute -> attribute.getKey().startsWith("on"))),
              file);
        });
  }

  @Test
  void noPageLoadsAnythingFromAnotherHost() throws IOException {
    PAGES.forEach(
        (file, page) -> {
          for (Element element :
              page.select(
                  "script[src], img[src], link[rel=stylesheet], link[rel=icon], source[src], use[href], image[href]")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(!address.contains("//"), file + " loads " + address);
          }
        });
    assertTrue(
        !Files.readString(site.resolve("static/site.css")).matches("(?s).*(url\\(|@import).*"),
        "the style sheet loads something");
  }

  @Test
  void everyPageSaysItsLanguageAndHasOneHeadingAndATitleOfItsOwn() {
    Map<String, String> titles = new HashMap<>();
    PAGES.forEach(
        (file, page) -> {
          assertEquals(
              file.startsWith("en/") ? "en" : "zh-CN", page.selectFirst("html").attr("lang"), file);
          assertEquals(1, page.select("h1").size(), file);
          assertEquals(1, page.select("main").size(), file);
          if (!file.endsWith("404.html") && !file.contains("/page/")) {
            String other = titles.put(page.title() + page.selectFirst("html").attr("lang"), file);
            assertTrue(other == null, () -> file + " has the title of " + other);
          }
        });
  }

  @Test
  void everyPageIsThereInBothLanguages() {
    Set<String> chinese =
        PAGES.keySet().stream().filter(file -> !file.startsWith("en/")).collect(Collectors.toSet());
    Set<String> english =
        PAGES.keySet().stream()
            .filter(file -> file.startsWith("en/"))
            .map(file -> file.substring(3))
            .collect(Collectors.toSet());
    assertEquals(chinese, english);
  }

  @Test
  void chineseOnAnEnglishPageIsMarked() {
    PAGES.forEach(
        (file, page) -> {
          if (file.startsWith("en/")) {
            for (Element element : page.select("main *")) {
              boolean chinese =
                  element.ownText().codePoints().filter(Character::isIdeographic).count() > 1;
              assertTrue(
                  !chinese
                      || element.closest("[lang=zh-CN]") != null
                      || element.closest("script") != null,
                  () -> file + ": " + element.outerHtml());
            }
          }
        });
  }

  @Test
  void everyFigureOfSuqian2023StandsInItsCellAndInTheFiles() throws IOException {
    Document page = PAGES.get("agencies/jiangsu/suqian/government/2023/index.html");
    assertEquals("3,402", page.getElementById("requests.received.natural").text());
    assertEquals("3,486", page.getElementById("requests.handled.total").text());
    assertEquals("59,237.2449", page.getElementById("disclosure.fees.amount").text());
    assertEquals("440", page.getElementById("review.reconsideration.total").text());
    assertEquals(200, page.select("table.statutory td[id]").size());
    String csv =
        Files.readString(
            site.resolve(
                "agencies/jiangsu/suqian/government/2023/jiangsu-suqian-government-2023.csv"));
    assertTrue(csv.contains("requests.received.natural,3402,reported,"), csv);
  }

  @Test
  void whatWasNotPublishedIsSaidInWordsAndIsNeverZero() throws IOException {
    Document page = PAGES.get("agencies/jiangsu/suqian/government/2025/index.html");
    assertEquals("未公布", page.getElementById("requests.granted.natural").text());
    assertEquals("0", page.getElementById("requests.received.research").text());
    assertEquals(
        "not published",
        PAGES
            .get("en/agencies/jiangsu/suqian/government/2025/index.html")
            .getElementById("requests.granted.natural")
            .text());
    String csv =
        Files.readString(
            site.resolve(
                "agencies/jiangsu/suqian/government/2025/jiangsu-suqian-government-2025.csv"));
    assertTrue(csv.contains("requests.granted.natural,,not-published,"), csv);
    assertEquals(
        "原文中此表是图片，没有可读的数据",
        PAGES
            .get("agencies/guangdong/finance/2020/index.html")
            .select("p.notice")
            .first()
            .text()
            .replace("未收录此表：", ""));
  }

  @Test
  void theSameSourcesMakeTheSameBytesElsewhere() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path source = folder.resolve("elsewhere/copy of the portal");
      copy(Path.of("content"), source.resolve("content"));
      Path again = folder.resolve("again");
      Run run = Run.of(source, "build", "--source", ".", "--output", again.toString());
      assertEquals(ExitCode.OK, run.exit(), run.out() + run.err());
      Map<String, String> elsewhere = files(again);
      files(site).forEach((file, checksum) -> assertEquals(checksum, elsewhere.get(file), file));
      assertEquals(files(site).keySet(), elsewhere.keySet());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Every file below a folder with the SHA-256 of its bytes. */
  private static Map<String, String> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> root.relativize(file).toString(),
                  PortalTest::checksum,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checksum(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
