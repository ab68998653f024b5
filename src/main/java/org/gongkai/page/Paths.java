package org.gongkai.page;

import java.util.Locale;
import org.gongkai.form.Form;
import org.gongkai.form.Outcome;
import org.gongkai.law.Rule;
import org.gongkai.ranking.Cut;
import org.gongkai.ranking.Yardstick;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Report;

/** The addresses of pages and files, in one place. */
public final class Paths {

  public static final String HOME = "";
  public static final String AGENCIES = "agencies/";
  public static final String YEARS = "years/";
  public static final String REGIONS = "regions/";
  public static final String SECTORS = "sectors/";
  public static final String OUTCOMES = "outcomes/";
  public static final String DATA = "data/";
  public static final String QUALITY = "quality/";
  public static final String QUALITY_AGENCIES = "quality/agencies/";
  public static final String LEDGER = "ledger/";
  public static final String TIMELINESS = "timeliness/";
  public static final String COMPARE = "compare/";
  public static final String RANKING = "ranking/";
  public static final String NEWS = "news/";
  public static final String SITE_MAP = "sitemap/";
  public static final String NOT_FOUND = "404.html";
  public static final String STATIC = "static/";
  public static final String FIND = "find/";
  public static final String SEARCH = "search/";

  private Paths() {}

  public static String of(Agency agency) {
    return AGENCIES + agency.path() + "/";
  }

  public static String of(Report report) {
    return of(report.agency()) + report.year() + "/";
  }

  /** The report beside last year's. */
  public static String against(Report report) {
    return of(report) + "compare/";
  }

  /** The addresses of all figures of a form. */
  public static String addresses(Form form) {
    return DATA + form.id() + "/";
  }

  public static String year(int year) {
    return YEARS + year + "/";
  }

  public static String region(String code) {
    return REGIONS + code + "/";
  }

  public static String sector(String key) {
    return SECTORS + key + "/";
  }

  /** An outcome or a ground: {@code outcomes/state-secret/}. */
  public static String of(Outcome outcome) {
    return OUTCOMES + outcome.slug() + "/";
  }

  /** Where the findings of a rule are listed: {@code quality/b01/}. */
  public static String findings(Rule rule) {
    return QUALITY + rule.id().toLowerCase(Locale.ROOT) + "/";
  }

  /** A ranking: {@code ranking/refused-share/2024/county-department/}. */
  public static String ranking(Yardstick yardstick, Cut cut) {
    return RANKING + yardstick.slug() + "/" + cut.year() + "/" + cut.peers().path();
  }

  /** A ready-made comparison: {@code compare/sectors/finance/}. @param group page of the group */
  public static String compared(String group) {
    return COMPARE + group;
  }

  /** Figures of some agencies for the page that compares them. */
  public static String compareFile(int number) {
    return COMPARE + "data/" + number + ".js";
  }

  /** The rows of a year; of all years for year 0. */
  public static String inYear(String base, int year) {
    return year == 0 ? base : base + year + "/";
  }

  /** A download of a report: named so that it still says what it is in a folder of downloads. */
  public static String download(Report report, DataFormat format) {
    return of(report) + name(report.agency()) + "-" + report.year() + "." + format.ending();
  }

  public static String download(Agency agency, DataFormat format) {
    return of(agency) + name(agency) + "." + format.ending();
  }

  /** A share of the agencies, for the browser to find them by name. */
  public static String agencyFile(int number) {
    return FIND + "agencies-" + number + ".js";
  }

  /** The feed of a page; of the portal for the home page. */
  public static String feed(String page) {
    return page + "feed.xml";
  }

  /** What a search needs to know of all documents. */
  public static String searchIndex() {
    return SEARCH + "all.js";
  }

  /** The names of some agencies, for the results of a search. */
  public static String searchNames(int number) {
    return SEARCH + "names-" + number + ".js";
  }

  /** The plain text of a report or page, for excerpts. @param path of the page */
  public static String searchText(String path) {
    return path + "text.js";
  }

  /** A share of the words; the number with leading zeros, so that files stand in order. */
  public static String searchWords(int number) {
    return SEARCH + "words-" + String.format(Locale.ROOT, "%03x", number) + ".js";
  }

  private static String name(Agency agency) {
    return agency.path().replace('/', '-');
  }
}
