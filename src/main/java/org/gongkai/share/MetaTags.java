package org.gongkai.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.address.WebAddress;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Page;
import org.gongkai.page.Subject;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * The tags of a page: those the guidelines for government websites (国办发〔2017〕47号, annex on page
 * tags) name for site, column and content, and those of Open Graph. What is not known is left out.
 */
final class MetaTags {

  /** What all pages of the portal are about, in the guidelines' words. */
  private static final Text TOPIC = Text.of("政府信息公开", "open government information");

  private static final Text KIND = Text.of("政府信息公开工作年度报告", "annual reports");
  private static final Text NEWS = Text.of("动态", "News");

  private final Page page;
  private final Place place;
  private final Language language;
  private final String title;
  private final String description;
  private final List<Map.Entry<String, String>> tags = new ArrayList<>();

  MetaTags(Page page, Place place, String title) {
    this.page = page;
    this.place = place;
    this.language = place.language();
    this.title = title;
    this.description = page.description().in(language);
  }

  /** What the page is about, in its language. */
  String description() {
    return description;
  }

  List<Map.Entry<String, String>> names() {
    tags.clear();
    if (page.subject().isMissing()) {
      add("robots", "noindex");
      return List.copyOf(tags);
    }
    add("description", description);
    add("keywords", String.join(",", keywords()));
    add("SiteName", place.portal().title().in(language));
    add("SiteDomain", place.url().isEmpty() ? "" : WebAddress.host(place.url()));
    add("SiteIDCode", place.portal().owner().registration().siteCode());
    page.subject().tell(new Columns());
    return List.copyOf(tags);
  }

  /** Adds what column of the site a page is, or what column its content stands in. */
  private final class Columns implements Subject.Teller<Void> {

    @Override
    public Void list() {
      column(page.title(), KIND);
      add("ColumnDescription", description);
      add("ColumnKeywords", String.join(",", keywords()));
      return null;
    }

    @Override
    public Void portal() {
      return null;
    }

    @Override
    public Void report(Subject.OneReport report) {
      column(last(page.trail()), KIND);
      content(report.of());
      return null;
    }

    @Override
    public Void text(HandWrittenPage text) {
      column(text.isNews() ? NEWS : page.title(), text.isNews() ? NEWS : TOPIC);
      content(text);
      return null;
    }
  }

  private void column(Text name, Text type) {
    add("ColumnName", name.in(language));
    add("ColumnType", type.in(language));
  }

  private void content(Report report) {
    add("ArticleTitle", report.title().in(language));
    add("PubDate", day(report));
    add("ContentSource", report.agency().name().in(language));
    add("Url", place.url());
    add("Image", image());
  }

  private void content(HandWrittenPage text) {
    add("ArticleTitle", text.title());
    add("PubDate", text.date().map(Object::toString).orElse(""));
    add("ContentSource", place.portal().owner().name().in(language));
    add("Url", place.url());
    add("Image", image());
  }

  private static Text last(List<Page.Crumb> trail) {
    return trail.get(trail.size() - 1).label();
  }

  private Set<String> keywords() {
    Set<String> keywords = new LinkedHashSet<>(page.subject().tell(new OwnKeywords()));
    keywords.add(TOPIC.in(language));
    keywords.add(KIND.in(language));
    return keywords;
  }

  /** What a page is found by besides what all pages are about. */
  private final class OwnKeywords implements Subject.Teller<List<String>> {

    @Override
    public List<String> list() {
      return List.of(page.title().in(language));
    }

    @Override
    public List<String> portal() {
      return List.of();
    }

    @Override
    public List<String> report(Subject.OneReport report) {
      List<String> own = names(report.of().agency());
      own.add(String.valueOf(report.of().year()));
      return own;
    }

    @Override
    public List<String> agency(Subject.OneAgency subject) {
      return names(subject.agency());
    }

    private List<String> names(Agency agency) {
      List<String> names = new ArrayList<>(List.of(agency.name().in(language)));
      names.addAll(otherNames(agency));
      return names;
    }
  }

  /** Other names are Chinese: they are no keywords of an English page. */
  private List<String> otherNames(Agency agency) {
    return language == Language.ZH ? agency.aliases() : List.of();
  }

  /**
   * @param canonical the address that stands for the page
   */
  List<Map.Entry<String, String>> properties(String canonical) {
    tags.clear();
    Subject subject = page.subject();
    boolean isArticle = subject.report().isPresent() || subject.text().isPresent();
    add("og:type", isArticle ? "article" : "website");
    add("og:title", title);
    add("og:description", description);
    add("og:site_name", place.portal().title().in(language));
    add("og:locale", locale(language));
    place.portal().languages().stream()
        .filter(other -> other != language && page.speaks(other))
        .forEach(other -> add("og:locale:alternate", locale(other)));
    add("og:url", canonical);
    add("og:image", image());
    subject.report().ifPresent(report -> add("article:published_time", day(report)));
    return List.copyOf(tags);
  }

  private static String day(Report report) {
    return report.filing().published().map(Object::toString).orElse("");
  }

  private static String locale(Language language) {
    return language == Language.ZH ? "zh_CN" : "en_GB";
  }

  private String image() {
    String image = place.portal().sharing().image();
    return image.isEmpty() ? "" : place.absolute(WebAddress.path(image));
  }

  private void add(String name, String words) {
    if (!words.isEmpty()) {
      tags.add(Map.entry(name, words));
    }
  }
}
