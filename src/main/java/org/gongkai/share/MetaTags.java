package org.gongkai.share;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;
import org.gongkai.site.AgencyPage;
import org.gongkai.site.HomePage;
import org.gongkai.site.NotFoundPage;
import org.gongkai.site.Page;
import org.gongkai.site.ReportPage;
import org.gongkai.site.TextPage;

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
    if (page instanceof NotFoundPage) {
      add("robots", "noindex");
      return List.copyOf(tags);
    }
    add("description", description);
    add("keywords", String.join(",", keywords()));
    add("SiteName", place.portal().title().in(language));
    add("SiteDomain", place.url().isEmpty() ? "" : URI.create(place.url()).getHost());
    add("SiteIDCode", place.portal().owner().registration().siteCode());
    if (page instanceof ReportPage report) {
      column(last(report.trail()), KIND);
      content(report.report());
    } else if (page instanceof TextPage text) {
      column(text.content().isNews() ? NEWS : text.title(), text.content().isNews() ? NEWS : TOPIC);
      content(text.content());
    } else if (!(page instanceof HomePage)) {
      column(page.title(), KIND);
      add("ColumnDescription", description);
      add("ColumnKeywords", String.join(",", keywords()));
    }
    return List.copyOf(tags);
  }

  private void column(Text name, Text type) {
    add("ColumnName", name.in(language));
    add("ColumnType", type.in(language));
  }

  private void content(Report report) {
    add("ArticleTitle", report.title().in(language));
    add("PubDate", report.filing().published().map(Object::toString).orElse(""));
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
    Set<String> keywords = new LinkedHashSet<>();
    if (page instanceof ReportPage report) {
      keywords.add(report.report().agency().name().in(language));
      keywords.addAll(otherNames(report.report().agency()));
      keywords.add(String.valueOf(report.report().year()));
    } else if (page instanceof AgencyPage agency) {
      keywords.add(agency.agency().name().in(language));
      keywords.addAll(otherNames(agency.agency()));
    } else if (!(page instanceof HomePage)) {
      keywords.add(page.title().in(language));
    }
    keywords.add(TOPIC.in(language));
    keywords.add(KIND.in(language));
    return keywords;
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
    boolean isArticle = page instanceof ReportPage || page instanceof TextPage;
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
    if (page instanceof ReportPage report) {
      add(
          "article:published_time",
          report.report().filing().published().map(Object::toString).orElse(""));
    }
    return List.copyOf(tags);
  }

  private static String locale(Language language) {
    return language == Language.ZH ? "zh_CN" : "en_GB";
  }

  private String image() {
    String image = place.portal().sharing().image();
    return image.isEmpty() ? "" : place.absolute(image);
  }

  private void add(String name, String words) {
    if (!words.isEmpty()) {
      tags.add(Map.entry(name, words));
    }
  }
}
