package org.gongkai.site;

import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/** The addresses of pages and files, in one place. */
public final class Paths {

  public static final String HOME = "";
  public static final String AGENCIES = "agencies/";
  public static final String YEARS = "years/";
  public static final String REGIONS = "regions/";
  public static final String SECTORS = "sectors/";
  public static final String DATA = "data/";
  public static final String NEWS = "news/";
  public static final String NOT_FOUND = "404.html";
  public static final String STATIC = "static/";

  private Paths() {}

  public static String of(Agency agency) {
    return AGENCIES + agency.path() + "/";
  }

  public static String of(Report report) {
    return of(report.agency()) + report.year() + "/";
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

  /** A download of a report: named so that it still says what it is in a folder of downloads. */
  public static String download(Report report, String ending) {
    return of(report) + name(report.agency()) + "-" + report.year() + "." + ending;
  }

  public static String download(Agency agency, String ending) {
    return of(agency) + name(agency) + "." + ending;
  }

  private static String name(Agency agency) {
    return agency.path().replace('/', '-');
  }
}
