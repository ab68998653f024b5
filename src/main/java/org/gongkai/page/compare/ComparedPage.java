package org.gongkai.page.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Measures;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.ranking.Reading;
import org.gongkai.ranking.Yardstick;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The agencies of a sector or province beside each other, each by its newest report. */
public record ComparedPage(Address address, Library library, Set set, Pager pager) implements Page {

  /** What a ready-made comparison shows, in this order. */
  private static final List<String> SHOWN =
      List.of("received", "disclosedShare", "refusedShare", "carriedForwardShare");

  /**
   * A ready-made comparison.
   *
   * @param kind {@code sectors} or {@code regions}
   * @param group the page of the sector or province
   */
  public record Set(String kind, Text name, String group, List<Agency> agencies) {
    public String path() {
      return Paths.compared(group);
    }

    public int size() {
      return agencies.size();
    }
  }

  /** An agency by its newest report; without cells where it has none. */
  public record Row(Agency agency, Optional<Report> report, List<Cell> cells) {
    public String path() {
      return report.map(Paths::of).orElseGet(() -> Paths.of(agency));
    }

    /** Where its figures are those of all bodies of its area, that they are; else empty. */
    public Text wider() {
      return report
          .map(one -> one.filing().scope())
          .filter(Filing.Scope.AREA::equals)
          .map(Filing.Scope::words)
          .orElse(Text.EMPTY);
    }
  }

  /**
   * @param percent empty for a count
   * @param why why nothing is known; empty where it is
   */
  public record Cell(String percent, long part, long whole, Text why) {
    static Cell of(Reading reading, boolean isShare) {
      if (reading instanceof Reading.Unknown unknown) {
        return new Cell("", 0, 0, unknown.reason());
      }
      Reading.Known known = (Reading.Known) reading;
      if (isShare && known.whole() == 0) {
        return new Cell("", 0, 0, Text.of("没有可以作分母的件数", "nothing to take a share of"));
      }
      String percent = isShare ? RankingPage.percent(known) : "";
      return new Cell(percent, known.part(), known.whole(), Text.EMPTY);
    }
  }

  public List<Yardstick> yardsticks() {
    Measures measures = library.forms().measures();
    return SHOWN.stream()
        .map(
            key ->
                measures
                    .find(key)
                    .map(Yardstick::of)
                    .orElseGet(() -> Yardstick.of(measures.rate(key).orElseThrow())))
        .toList();
  }

  public List<Row> rows() {
    List<Yardstick> yardsticks = yardsticks();
    return pager.cut(set.agencies()).stream().map(agency -> row(agency, yardsticks)).toList();
  }

  private Row row(Agency agency, List<Yardstick> yardsticks) {
    Optional<Report> newest = newest(agency);
    return new Row(
        agency,
        newest,
        newest.stream()
            .flatMap(
                report -> yardsticks.stream().map(one -> Cell.of(one.of(report), one.isShare())))
            .toList());
  }

  private Optional<Report> newest(Agency agency) {
    List<Report> reports = library.reportsOf(agency);
    return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
  }

  /** Whether some of the reports are of a whole area and some are not, on whichever page. */
  public boolean isMixed() {
    return set.agencies().stream()
            .flatMap(agency -> newest(agency).stream())
            .map(report -> report.filing().scope())
            .distinct()
            .count()
        > 1;
  }

  /** The first of them over the years: {@code ?a=guangdong/finance&a=…}. */
  public String query() {
    return set.agencies().stream()
        .limit(ComparePage.MOST)
        .map(agency -> "a=" + agency.path())
        .collect(Collectors.joining("&", "?", ""));
  }

  public boolean isWhole() {
    return set.size() <= ComparePage.MOST;
  }

  @Override
  public Text title() {
    return Text.of("对比：" + set.name().zh(), "Compare: " + set.name().en());
  }

  @Override
  public Text description() {
    return Text.of(
        set.name().zh() + "各机构最近一年的申请、公开、不予公开与结转",
        "Requests, shares granted and refused, and carry-overs of each agency's newest report: "
            + set.name().en());
  }

  @Override
  public List<Crumb> trail() {
    return List.of(ComparePage.CRUMB);
  }

  @Override
  public String template() {
    return "compared";
  }
}
