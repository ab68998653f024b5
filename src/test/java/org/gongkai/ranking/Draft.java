package org.gongkai.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Places;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.report.Vocabulary;

/**
 * A portal as a test tells of it: {@code new Draft().agency("a").reports(2023, "handled", 40,
 * "refused", 10)}.
 */
final class Draft {

  static final Forms FORMS = FormsReader.read();

  private final Map<String, Agency> agencies = new LinkedHashMap<>();
  private final Map<String, List<Report>> reports = new LinkedHashMap<>();
  private Portal.Ranking ranking = Portal.Ranking.USUAL;
  private Agency latest;

  Draft agency(String path) {
    return agency(path, "department", "finance");
  }

  Draft agency(String path, String kind, String sector) {
    latest =
        new Agency(
            path,
            Text.same(path),
            List.of(),
            new Agency.Standing("440000", "county", kind, sector, "", ""),
            new Agency.Contact("", "", "", ""),
            new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
            Location.of(path));
    agencies.put(path, latest);
    return this;
  }

  /** A report of the agency named last. @param figures measure and number in turn */
  Draft reports(int year, Object... figures) {
    return reports(Filing.Scope.OWN, year, figures);
  }

  Draft reports(Filing.Scope scope, int year, Object... figures) {
    Location at = Location.of(latest.path() + "/" + year);
    Map<String, Statement.Stated> stated = new LinkedHashMap<>();
    for (int i = 0; i < figures.length; i += 2) {
      String key = (String) figures[i];
      Figure figure =
          figures[i + 1] instanceof Figure given ? given : Figure.count((Integer) figures[i + 1]);
      stated.put(
          key,
          new Statement.Stated(FORMS.measures().find(key).orElseThrow(), Text.EMPTY, figure, at));
    }
    Form form = FORMS.in(year).orElseThrow();
    Statement statement =
        new Statement(
            stated,
            new Statement.Publication(Silence.NOT_PUBLISHED, List.of(), at),
            new Statement.Fees(Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), at),
            Map.of());
    Filing.Source source = new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", Filing.Extent.FIGURES);
    Filing filing =
        new Filing(
            Optional.empty(), Optional.empty(), source, scope, List.of(), List.of(), Places.of(at));
    reports
        .computeIfAbsent(latest.path(), path -> new ArrayList<>())
        .add(new Report(latest, year, form, Figures.none(form, ""), statement, filing, List.of()));
    return this;
  }

  Draft ranked(Portal.Ranking wish) {
    ranking = wish;
    return this;
  }

  Library library() {
    Portal portal =
        new Portal(
            Text.same("x"),
            Text.EMPTY,
            "",
            List.of(Language.ZH),
            Portal.Owner.UNKNOWN,
            List.of(),
            Portal.Sharing.UNKNOWN,
            ranking);
    Vocabulary words =
        new Vocabulary(
            FormsReader.codes(),
            FormsReader.bodies(),
            Map.of(),
            Map.of("finance", Text.of("财政", "Finance")),
            Map.of("county", Text.of("县级", "County")),
            Map.of(
                "department", Text.of("政府部门", "Government department"),
                "government", Text.of("人民政府", "Government")),
            Map.of());
    return new Library(portal, FORMS, words, List.copyOf(agencies.values()), reports);
  }

  /** The ranking of all county departments in the newest year. */
  Ranking by(String key) {
    return Rankings.of(library()).cuts().get(0).by(yardstick(key));
  }

  static Yardstick yardstick(String key) {
    return Yardstick.ranked(FORMS.measures()).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
