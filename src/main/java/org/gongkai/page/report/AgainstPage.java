package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Measures;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** A report beside last year's: every comparable figure, and the text sentence by sentence. */
public record AgainstPage(Address address, Comparison comparison, Library library) implements Page {

  public Report report() {
    return comparison.report();
  }

  public Report last() {
    return comparison.last().orElseThrow();
  }

  @Override
  public Text title() {
    return Text.of(
        report().agency().name().zh() + "：" + report().year() + "年与" + last().year() + "年对照",
        report().agency().name().en() + ": " + report().year() + " against " + last().year());
  }

  @Override
  public Text description() {
    return Text.of(
        title().zh() + "，逐项数据的增减和文字的改动",
        title().en() + ", figure by figure and sentence by sentence");
  }

  /** What can be compared between years and forms, as far as one of the two reports gives it. */
  public List<Row> rows() {
    return comparison.figures(measures()).stream().map(this::row).toList();
  }

  /**
   * @param lastAnchor where in last year's report its figure stands; empty where nowhere by itself
   */
  public record Row(KeyFigure figure, String lastAnchor) {}

  private Row row(KeyFigure figure) {
    return new Row(figure, Comparison.anchor(last(), figure.measure()));
  }

  /** Last year's figure as that report gives it, also where it cannot be compared. */
  public Figure lastFigure(KeyFigure figure) {
    return last().answer(figure.measure());
  }

  public List<Text> notes() {
    return comparison.notes(measures().all());
  }

  public TextAgainst text() {
    return TextAgainst.of(last(), report(), address.language(), library.texts());
  }

  public String path() {
    return Paths.of(report());
  }

  public String lastPath() {
    return Paths.of(last());
  }

  private Measures measures() {
    return library.forms().measures();
  }

  @Override
  public List<Crumb> trail() {
    List<Crumb> trail = new ArrayList<>();
    trail.add(new Crumb(Text.of("机构", "Agencies"), Paths.AGENCIES));
    trail.add(new Crumb(report().agency().name(), Paths.of(report().agency())));
    trail.add(new Crumb(Text.same(String.valueOf(report().year())), path()));
    return trail;
  }

  @Override
  public String template() {
    return "against";
  }
}
