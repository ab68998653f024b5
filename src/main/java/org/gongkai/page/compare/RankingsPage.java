package org.gongkai.page.compare;

import java.util.List;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.ranking.Cut;
import org.gongkai.ranking.Ranking;
import org.gongkai.ranking.Rankings;
import org.gongkai.ranking.Yardstick;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Silence;

/** What rankings there are, what they say, and what they do not say. */
public record RankingsPage(Address address, Rankings rankings, Library library) implements Page {

  public List<Integer> years() {
    return rankings.years();
  }

  public List<Cut> groups(int year) {
    return rankings.in(year);
  }

  public Text name(Cut cut) {
    return cut.peers().name(library.vocabulary());
  }

  public String path(Yardstick yardstick, Cut cut) {
    return Paths.ranking(yardstick, cut);
  }

  /** What the group comes to, printed; empty where too few of it are over the floor. */
  public String total(Yardstick yardstick, Cut cut) {
    Ranking ranking = cut.by(yardstick);
    return yardstick.isShare()
        ? ranking.group().map(RankingPage::percent).orElse("")
        : ranking.known() > 0
            ? Numerals.of(ranking.total())
            : silence(yardstick, ranking).words().in(address.language());
  }

  /** What the reports say of which none gives the number. */
  private static Figure silence(Yardstick yardstick, Ranking ranking) {
    return ranking.places().stream()
        .flatMap(place -> place.report().stream())
        .map(report -> report.answer(yardstick.part()))
        .filter(figure -> !figure.isReported())
        .reduce(Figure::together)
        .orElse(Silence.NOT_PUBLISHED);
  }

  /** How many agencies that total is of: those that are ranked, or that give the number. */
  public long known(Yardstick yardstick, Cut cut) {
    Ranking ranking = cut.by(yardstick);
    return yardstick.isShare() ? ranking.ranked() : ranking.known();
  }

  @Override
  public Text title() {
    return RankingPages.CRUMB.label();
  }

  @Override
  public Text description() {
    return Text.of(
        "同级同类机构的数量与比例并列，附95%区间，难分高低的不排先后",
        "Figures and shares of agencies of one level and kind, with their 95% interval; what cannot be told apart is not put in order");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "rankings";
  }
}
