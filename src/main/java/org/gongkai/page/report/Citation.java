package org.gongkai.page.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.language.Language;
import org.gongkai.page.Address;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;

/**
 * How to cite a report: in Chinese after GB/T 7714—2015, in English in plain words, and for BibTeX.
 *
 * @param url of the page; its path where site.yaml does not say where the portal is served
 */
public record Citation(Report report, Portal portal, Language language, String url) {

  static Citation of(Report report, Portal portal, Address address) {
    return new Citation(report, portal, address.language(), portal.url() + address.full());
  }

  /** Whether the address is whole. */
  public boolean isPermanent() {
    return !portal.url().isEmpty();
  }

  /** What stands before the day it was looked up, which only the reader knows. */
  public String opening() {
    return language == Language.ZH
        ? author()
            + ". "
            + title()
            + "[R/OL]. "
            + published().map(day -> "(" + day + ")").orElse("")
        : author()
            + ". “"
            + title()
            + "”. "
            + published().map(day -> "Published " + day + ". ").orElse("")
            + portal.title().in(language)
            + ". Accessed ";
  }

  /** What stands between the day it was looked up and the address. */
  public String joint() {
    return ". ";
  }

  /** The entry of the report in a BibTeX file. */
  public String bibtex() {
    StringBuilder entry = new StringBuilder("@techreport{").append(key()).append(",\n");
    field("author", "{" + escaped(author()) + "}", entry);
    field("title", "{" + escaped(title()) + "}", entry);
    field("institution", "{" + escaped(author()) + "}", entry);
    published().ifPresent(day -> field("year", String.valueOf(day.getYear()), entry));
    published().ifPresent(day -> field("date", day.toString(), entry));
    field("howpublished", escaped(portal.title().in(language)), entry);
    field("language", language == Language.ZH ? "chinese" : "english", entry);
    return entry.append("  url = {").append(url).append("}\n}").toString();
  }

  private static void field(String name, String value, StringBuilder entry) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  /** {@code guangdong-finance-2020}. */
  private String key() {
    return report.agency().path().replace('/', '-').toLowerCase(Locale.ROOT) + "-" + report.year();
  }

  private String author() {
    return report.agency().name().in(language);
  }

  private String title() {
    return report.title().in(language);
  }

  private Optional<LocalDate> published() {
    return report.filing().published();
  }

  /**
   * Characters that mean something to TeX, so that they print as they are. BibTeX counts braces
   * with and without a backslash, so they must not stand in what it reads.
   */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (char c : words.toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
