package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the pages, feeds and maps of a portal tell search engines, link previews and feed readers:
 * of a portal that says all of itself, and of one that does not know its own address.
 */
class SharingTest {

  private static final String URL = "https://example.gov.cn/small/";
  private static final String REPORT = "agencies/shire/archive/2023/index.html";
  private static final String AGENCY = "agencies/shire/archive/index.html";

  @TempDir private static Path folder;
  private static Path site;
  private static Path silent;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void buildBoth() throws IOException {
    site =
        build(
            "full",
            """
            title: {zh: 小门户, en: Small portal}
            description: {zh: 两年两份报告, en: Two years of one agency}
            url: https://example.gov.cn/small/
            languages: [zh, en]
            owner:
              name: {zh: 示例局, en: Example Bureau}
              operator: {zh: 示例中心, en: Example Centre}
              siteCode: "4400000038"
              icp: 粤ICP备20008773号
              police: 粤公网安备44010402001407号
              email: gk@example.gov.cn
            licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
            image: share.png
            """);
    silent = build("silent", "title: {zh: 小门户, en: Small portal}\nlanguages: [zh, en]\n");
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
        PAGES.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
      }
    }
  }

  private static Path build(String name, String siteYaml) throws IOException {
    Path source = folder.resolve(name);
    copy(Path.of("src/test/sites/two-years/content"), source.resolve("content"));
    Files.writeString(source.resolve("content/site.yaml"), siteYaml);
    Files.createDirectories(source.resolve("assets"));
    Files.writeString(source.resolve("assets/share.png"), "picture");
    Path output = folder.resolve(name + "-site");
    Run run = Run.of(source, "build", "--source", ".", "--output", output.toString());
    assertEquals(ExitCode.OK, run.exit(), run.out() + run.err());
    return output;
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

  @Test
  void everyPageHasTheTagsTheGuidelinesWantOfIt() {
    PAGES.forEach(
        (file, page) -> {
          if (file.endsWith("404.html")) {
            assertEquals("noindex", meta(page, "robots"), file);
            return;
          }
          assertFalse(meta(page, "description").isEmpty(), file);
          assertFalse(meta(page, "keywords").isEmpty(), file);
          assertEquals(file.startsWith("en/") ? "Small portal" : "小门户", meta(page, "SiteName"));
          assertEquals("example.gov.cn", meta(page, "SiteDomain"), file);
          assertEquals("4400000038", meta(page, "SiteIDCode"), file);
          boolean isHome = file.equals("index.html") || file.equals("en/index.html");
          assertEquals(isHome, meta(page, "ColumnName").isEmpty(), file);
          assertEquals(isHome, meta(page, "ColumnType").isEmpty(), file);
        });
  }

  @Test
  void aReportSaysItsTitleDateAndSourceAndItsFiguresInWords() {
    Document page = PAGES.get(REPORT);
    assertEquals("示例市档案局2023年政府信息公开工作年度报告", meta(page, "ArticleTitle"));
    assertEquals("示例市档案局", meta(page, "ContentSource"));
    assertEquals(page.selectFirst("main time").attr("datetime"), meta(page, "PubDate"));
    assertEquals(URL + "share.png", meta(page, "Image"));
    assertTrue(
        meta(page, "description").startsWith("示例市档案局2023年：新收申请 "), meta(page, "description"));
    assertTrue(
        meta(PAGES.get("en/" + REPORT), "description")
            .startsWith("Archive Bureau of Example City, 2023: requests received "));
  }

  @Test
  void everyPageHasAPreviewThatAgreesWithIt() {
    PAGES.forEach(
        (file, page) -> {
          if (file.endsWith("404.html")) {
            assertEquals("", property(page, "og:url"), file);
            return;
          }
          assertEquals(meta(page, "description"), property(page, "og:description"), file);
          assertTrue(page.title().startsWith(property(page, "og:title")), file);
          assertEquals(canonical(page), property(page, "og:url"), file);
          assertEquals(URL + "share.png", property(page, "og:image"), file);
          assertEquals(
              file.startsWith("en/") ? "en_GB" : "zh_CN", property(page, "og:locale"), file);
        });
    assertEquals("article", property(PAGES.get(REPORT), "og:type"));
    assertEquals("website", property(PAGES.get(AGENCY), "og:type"));
  }

  @Test
  void everyPageNamesItselfAndItsTwinsAndTheyNameIt() {
    PAGES.forEach(
        (file, page) -> {
          Map<String, String> twins = twins(page);
          if (file.endsWith("404.html") || file.contains("about/") || file.contains("news/2024")) {
            assertEquals(Map.of(), twins, file);
            return;
          }
          String path = file.replaceFirst("^en/", "").replace("index.html", "");
          assertEquals(
              Map.of("zh-CN", URL + path, "en", URL + "en/" + path, "x-default", URL + path),
              twins,
              file);
          assertEquals(twins.get(file.startsWith("en/") ? "en" : "zh-CN"), canonical(page), file);
          Element other = page.selectFirst(".tools a[hreflang]");
          assertTrue(
              URI.create(URL + file)
                  .resolve(other.attr("href"))
                  .toString()
                  .equals(twins.get(other.attr("hreflang"))),
              file);
        });
  }

  @Test
  void aTextThatIsNotTranslatedPointsToTheOneThereIs() {
    assertEquals(URL + "about/", canonical(PAGES.get("about/index.html")));
    assertEquals(URL + "about/", canonical(PAGES.get("en/about/index.html")));
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    Map<String, String> titles = new HashMap<>();
    PAGES.forEach(
        (file, page) -> {
          if (canonical(page).equals(URL + file.replace("index.html", ""))) {
            String other = titles.put(page.title(), file);
            assertEquals(null, other, () -> file + " has the title of " + other);
          }
        });
  }

  @Test
  void theReportIsDescribedForMachinesWithWhatIsKnownOfIt() {
    JsonNode report = thing(PAGES.get(REPORT), "Report");
    assertEquals("示例市档案局2023年政府信息公开工作年度报告", report.get("name").asString());
    assertEquals("zh-CN", report.get("inLanguage").asString());
    assertEquals("2023", report.get("temporalCoverage").asString());
    assertEquals(meta(PAGES.get(REPORT), "PubDate"), report.get("datePublished").asString());
    JsonNode publisher = report.get("publisher");
    assertEquals("GovernmentOrganization", publisher.get("@type").asString());
    assertEquals(
        thing(PAGES.get("en/" + AGENCY), "GovernmentOrganization").get("@id"),
        publisher.get("@id"),
        "a body is the same in every language");
    assertEquals("321300", report.get("spatialCoverage").get("identifier").asString());
    assertEquals(2, report.get("encoding").size());
    assertEquals("https://creativecommons.org/licenses/by/4.0/", report.get("license").asString());
  }

  @Test
  void theAgencyAndItsFiguresAreDescribed() {
    JsonNode body = thing(PAGES.get(AGENCY), "GovernmentOrganization");
    assertEquals("https://example.gov.cn/archive/", body.get("url").asString());
    assertEquals("[\"市档案局\",\"示例市档案馆\"]", body.get("alternateName").toString());
    assertEquals("0527-00000000", body.get("telephone").asString());
    assertEquals("2001-05-01", body.get("foundingDate").asString());
    JsonNode data = thing(PAGES.get(AGENCY), "Dataset");
    assertEquals("2022/2023", data.get("temporalCoverage").asString());
    assertTrue(data.get("description").asString().length() >= 50);
    assertEquals("text/csv", data.get("distribution").get(0).get("encodingFormat").asString());
  }

  @Test
  void theDataPageNamesEveryFileItOffersAndTheyExist() {
    Document page = PAGES.get("data/index.html");
    JsonNode files = thing(page, "Dataset").get("distribution");
    assertEquals(page.select("main a[download]").size(), files.size());
    files.forEach(
        file -> {
          String address = file.get("contentUrl").asString();
          assertTrue(Files.exists(site.resolve(address.substring(URL.length()))), address);
        });
    assertEquals(1, page.select("main a[rel~=license]").size());
  }

  @Test
  void theHomePageSaysHowToSearch() {
    JsonNode search = thing(PAGES.get("en/index.html"), "WebSite").get("potentialAction");
    assertEquals(
        URL + "en/search/?q={search_term_string}",
        search.get("target").get("urlTemplate").asString());
  }

  @Test
  void theTrailForMachinesIsTheTrailOnThePage() {
    PAGES.forEach(
        (file, page) -> {
          Elements shown = page.select("nav.trail li");
          if (shown.isEmpty()) {
            return;
          }
          List<String> names = new ArrayList<>();
          thing(page, "BreadcrumbList")
              .get("itemListElement")
              .forEach(item -> names.add(item.get("name").asString()));
          assertEquals(
              shown.eachText().subList(1, shown.size()), names.subList(1, names.size() - 1), file);
        });
  }

  @Test
  void everyFeedHoldsToTheRulesOfAtom() throws IOException {
    List<Path> feeds = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(site)) {
      walk.filter(path -> path.endsWith("feed.xml")).forEach(feeds::add);
    }
    assertEquals(8, feeds.size(), "portal, agency, province, city; in two languages");
    for (Path path : feeds) {
      Document feed = Jsoup.parse(Files.readString(path), "", Parser.xmlParser());
      String url = URL + site.relativize(path);
      Element root = feed.selectFirst("feed");
      assertEquals("http://www.w3.org/2005/Atom", root.attr("xmlns"));
      assertEquals(url, only(root, "id"));
      assertEquals(url, root.selectFirst("> link[rel=self]").attr("href"));
      String page = root.selectFirst("> link[rel=alternate]").attr("href");
      assertTrue(PAGES.containsKey(page.substring(URL.length()) + "index.html"), page);
      Set<String> ids = new HashSet<>();
      String newest = "";
      for (Element entry : root.select("> entry")) {
        assertTrue(ids.add(only(entry, "id")));
        assertTrue(PAGES.containsKey(only(entry, "id").substring(URL.length()) + "index.html"));
        assertFalse(only(entry, "title").isEmpty());
        assertFalse(only(entry, "author").isEmpty());
        assertFalse(only(entry, "summary").isEmpty());
        assertNotNull(OffsetDateTime.parse(only(entry, "updated")));
        newest = newest.compareTo(only(entry, "updated")) > 0 ? newest : only(entry, "updated");
      }
      assertEquals(newest, only(root, "updated"));
    }
  }

  @Test
  void everyPageLeadsToTheFeedsThatAreThere() {
    PAGES.forEach(
        (file, page) -> {
          for (Element link : page.select("[type=application/atom+xml]")) {
            if (!file.endsWith("404.html")) {
              String address = URI.create(URL + file).resolve(link.attr("href")).toString();
              assertTrue(Files.exists(site.resolve(address.substring(URL.length()))), address);
            }
          }
        });
    assertEquals(2, PAGES.get(AGENCY).select("head [type=application/atom+xml]").size());
    assertEquals(1, PAGES.get(AGENCY).select("main p.feed a").size());
  }

  @Test
  void theMapOfTheSiteNamesEveryPageWithItsTwinsAndReportsWithTheirDay() throws IOException {
    Document map = Jsoup.parse(read(site, "sitemap.xml"), "", Parser.xmlParser());
    Map<String, Element> urls = new HashMap<>();
    map.select("url").forEach(url -> urls.put(url.selectFirst("loc").text(), url));
    assertEquals(map.select("url").size(), urls.size(), "no page twice");
    PAGES.forEach(
        (file, page) -> {
          String self = URL + file.replace("index.html", "");
          assertEquals(canonical(page).equals(self), urls.containsKey(self), file);
        });
    Element report = urls.get(URL + REPORT.replace("index.html", ""));
    assertEquals(meta(PAGES.get(REPORT), "PubDate"), report.selectFirst("lastmod").text());
    assertEquals(3, report.getElementsByTag("xhtml:link").size());
  }

  @Test
  void theFootNamesWhoAnswersForTheSiteWithOrdinaryLinks() {
    Element foot = PAGES.get(REPORT).selectFirst("footer.site");
    for (String words : List.of("主办单位 示例局", "承办单位 示例中心", "网站标识码 4400000038")) {
      assertTrue(foot.text().contains(words), foot.text());
    }
    assertEquals(
        List.of(
            "mailto:gk@example.gov.cn",
            "https://beian.miit.gov.cn/",
            "https://beian.mps.gov.cn/#/query/webSearch?code=44010402001407",
            "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=4400000038"),
        foot.select("a[href*=:]").eachAttr("href"));
  }

  @Test
  void theSiteMapLeadsToEverySection() {
    Set<String> links =
        new HashSet<>(PAGES.get("sitemap/index.html").select("main a").eachAttr("href"));
    PAGES
        .get("sitemap/index.html")
        .select("nav.menu a")
        .eachAttr("href")
        .forEach(section -> assertTrue(links.contains(section), section));
    assertTrue(links.contains("../agencies/shire/archive/"), links.toString());
  }

  @Test
  void aPortalThatDoesNotKnowItsAddressInventsNone() throws IOException {
    try (Stream<Path> walk = Files.walk(silent)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals("", canonical(page), file.toString());
        assertEquals(Map.of(), twins(page), file.toString());
        for (String absent : List.of("SiteDomain", "SiteIDCode", "Url", "Image")) {
          assertEquals("", meta(page, absent), file.toString());
        }
        for (String absent : List.of("og:url", "og:image")) {
          assertEquals("", property(page, absent), file.toString());
        }
        String data = page.select("script[type=application/ld+json]").html();
        assertFalse(data.matches("(?s).*\"(@id|item|contentUrl|urlTemplate|license)\".*"), data);
      }
    }
    try (Stream<Path> walk = Files.walk(silent)) {
      assertEquals(
          0, walk.filter(path -> path.toString().matches(".*(feed|sitemap)\\.xml")).count());
    }
    assertEquals("User-agent: *\nAllow: /\n", read(silent, "robots.txt"));
    assertEquals(0, Jsoup.parse(read(silent, REPORT)).select("footer.site dl").size());
  }

  @Test
  void wordsCannotEndTheDataTheyStandIn() throws IOException {
    Path source = folder.resolve("hostile");
    copy(Path.of("src/test/sites/two-years/content"), source.resolve("content"));
    Path agency = source.resolve("content/agencies/shire/archive/agency.yaml");
    Files.writeString(
        agency,
        Files.readString(agency)
            .replace("aliases: [市档案局]", "aliases: ['</script><script>alert(1)</script>', '\"}]']"));
    Path output = folder.resolve("hostile-site");
    Run run = Run.of(source, "build", "--source", ".", "--output", output.toString());
    assertEquals(ExitCode.OK, run.exit(), run.out());
    Document page = Jsoup.parse(read(output, AGENCY));
    assertEquals(
        "</script><script>alert(1)</script>",
        thing(page, "GovernmentOrganization").get("alternateName").get(0).asString());
    assertEquals(0, page.select("script:not([src]):not([type])").size());
  }

  private static String only(Element parent, String name) {
    Elements found = parent.select("> " + name);
    assertEquals(1, found.size(), () -> name + " in " + parent);
    return found.text();
  }

  private static JsonNode thing(Document page, String type) {
    String data = page.selectFirst("script[type=application/ld+json]").data();
    JsonNode graph = new ObjectMapper().readTree(data).get("@graph");
    for (JsonNode thing : graph) {
      if (thing.get("@type").asString().equals(type)) {
        return thing;
      }
    }
    throw new AssertionError("no " + type + " in " + data);
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }

  private static Map<String, String> twins(Document page) {
    Map<String, String> twins = new HashMap<>();
    page.select("head link[hreflang]")
        .forEach(link -> twins.put(link.attr("hreflang"), link.attr("href")));
    return twins;
  }

  private static String read(Path root, String file) {
    try {
      return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
