package org.gongkai.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Region;
import org.gongkai.report.Report;

/**
 * What a page is about, for those who tell search engines, harvesters and site maps of it. A kind
 * of page that is only a way to others is {@link #LIST} and needs no kind of its own.
 */
public sealed interface Subject {

  /** A page that leads to others: an index, a group, a ranking. */
  Subject LIST = new Ways();

  /** The portal itself. */
  Subject PORTAL = new Home();

  /** What is shown for addresses that do not exist. */
  Subject MISSING = new Missing();

  <T> T tell(Teller<T> teller);

  /** The day it was published, where one is known. */
  default Optional<String> published() {
    return Optional.empty();
  }

  /** The report the page is that of. */
  default Optional<Report> report() {
    return Optional.empty();
  }

  /** The page somebody wrote. */
  default Optional<HandWrittenPage> text() {
    return Optional.empty();
  }

  default boolean isMissing() {
    return this == MISSING;
  }

  default boolean isPortal() {
    return this == PORTAL;
  }

  /** Says something of each kind of subject; of a list unless it says more. */
  interface Teller<T> {

    T list();

    default T portal() {
      return list();
    }

    default T missing() {
      return list();
    }

    default T report(OneReport report) {
      return list();
    }

    default T agency(OneAgency agency) {
      return list();
    }

    default T data(AllData data) {
      return list();
    }

    default T text(HandWrittenPage text) {
      return list();
    }
  }

  /**
   * A report with its files.
   *
   * @param area the division it is counted in
   * @param download the path of its file in a format
   */
  record OneReport(Report of, Region area, Function<DataFormat, String> download)
      implements Subject {

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.report(this);
    }

    @Override
    public Optional<String> published() {
      return of.filing().published().map(Object::toString);
    }

    @Override
    public Optional<Report> report() {
      return Optional.of(of);
    }
  }

  /**
   * An agency with the figures of its reports.
   *
   * @param years of its reports, in order; none where it has none
   * @param download the path of its file in a format
   */
  record OneAgency(
      Agency agency,
      Optional<Agency> parent,
      Region area,
      List<Integer> years,
      Function<DataFormat, String> download)
      implements Subject {

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.agency(this);
    }
  }

  /**
   * The figures of all agencies.
   *
   * @param years that have reports, in order
   * @param areas the highest divisions the agencies are in
   */
  record AllData(List<Integer> years, List<Region> areas, List<Offer> offers) implements Subject {

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.data(this);
    }
  }

  /** A page somebody wrote. */
  record Written(HandWrittenPage page) implements Subject {

    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.text(page);
    }

    @Override
    public Optional<HandWrittenPage> text() {
      return Optional.of(page);
    }
  }

  /** See {@link #LIST}. */
  record Ways() implements Subject {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.list();
    }
  }

  /** See {@link #PORTAL}. */
  record Home() implements Subject {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.portal();
    }
  }

  /** See {@link #MISSING}. */
  record Missing() implements Subject {
    @Override
    public <T> T tell(Teller<T> teller) {
      return teller.missing();
    }
  }
}
