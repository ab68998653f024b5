package org.gongkai.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.report.Vocabulary;

/**
 * A portal made up at random: nested governments, zones, departments and townships of two
 * provinces, with reports of their own or of their area, some missing, some without a figure.
 */
record MadeUpPortal(List<Body> bodies) {

  static final List<Integer> YEARS = List.of(2023, 2024);

  private static final Forms FORMS = FormsReader.read();

  private static final List<String> CODES =
      List.of(
          "000000", "440000", "440100", "440103", "440104", "440200", "440203", "450000", "450100",
          "450102", "460000", "469001");

  /** A division without a name of its own stands in no list. */
  private static final List<String> UNNAMED = List.of("469000");

  private static final List<String> LEVELS =
      List.of("state", "province", "prefecture", "county", "township");

  /**
   * @param opened the first year it exists in; 0 if it always did
   * @param closed the last; 0 if it goes on
   */
  record Body(
      String path,
      String code,
      String level,
      String kind,
      String sector,
      String parent,
      int opened,
      int closed,
      Map<Integer, Filed> filed) {

    boolean reports(int year) {
      return filed.containsKey(year);
    }

    boolean isArea(int year) {
      return reports(year) && filed.get(year).isArea();
    }

    /** What it received; -1 where its report does not say. */
    long received(int year) {
      return filed.get(year).received();
    }

    boolean exists(int year) {
      return (opened == 0 || opened <= year) && (closed == 0 || closed >= year);
    }

    String file(int year) {
      return path + "/" + year;
    }
  }

  record Filed(boolean isArea, long received) {}

  /** A portal whose parents stand above their children. */
  static MadeUpPortal of(Random random) {
    return of(random, false);
  }

  /** A portal with any body as parent of any other. */
  static MadeUpPortal contradicting(Random random) {
    return of(random, true);
  }

  private static MadeUpPortal of(Random random, boolean isContradicting) {
    List<Body> bodies = new ArrayList<>();
    int size = 2 + random.nextInt(22);
    for (int i = 0; i < size; i++) {
      Body body = body(random, (char) ('a' + random.nextInt(26)) + "-" + i, "");
      List<Body> above =
          bodies.stream().filter(other -> isContradicting || mayBeAbove(other, body)).toList();
      boolean isBelow = !above.isEmpty() && random.nextInt(3) == 0;
      String parent = isBelow ? above.get(random.nextInt(above.size())).path() : "";
      bodies.add(below(body, parent));
    }
    if (isContradicting) {
      // Parents that lead back to where they began too.
      Body first = bodies.get(0);
      bodies.set(0, below(first, bodies.get(bodies.size() - 1).path()));
    }
    return new MadeUpPortal(bodies);
  }

  private static Body body(Random random, String path, String parent) {
    String code = CODES.get(random.nextInt(CODES.size()));
    int level = Math.min(4, depth(code) + (random.nextInt(3) == 0 ? random.nextInt(3) : 0));
    if (random.nextInt(12) == 0) {
      level = Math.max(0, level - 1);
    }
    String kind = "department";
    if (random.nextInt(3) == 0) {
      kind = "government";
    } else if (level == 3 && random.nextBoolean()) {
      level = 4;
      kind = "township";
    }
    String sector =
        kind.equals("department")
            ? List.of("general", "tax", "police").get(random.nextInt(3))
            : "general";
    Map<Integer, Filed> filed = new LinkedHashMap<>();
    for (int year : YEARS) {
      if (random.nextInt(5) > 0) {
        boolean isArea =
            random.nextInt(kind.equals("government") ? 5 : 2) > 0 ^ !kind.equals("government");
        filed.put(
            year,
            new Filed(isArea, random.nextInt(6) == 0 ? -1 : random.nextInt(isArea ? 90 : 20)));
      }
    }
    int opened = random.nextInt(8) == 0 ? 2024 : 0;
    int closed = random.nextInt(8) == 0 ? 2023 : 0;
    return new Body(
        path,
        code,
        LEVELS.get(level),
        kind,
        sector,
        parent,
        opened,
        opened > 0 ? 0 : closed,
        filed);
  }

  private static Body below(Body body, String parent) {
    return new Body(
        body.path(),
        body.code(),
        body.level(),
        body.kind(),
        body.sector(),
        parent,
        body.opened(),
        body.closed(),
        body.filed());
  }

  private static boolean mayBeAbove(Body one, Body body) {
    boolean isWhole = isWhole(body);
    return LEVELS.indexOf(one.level()) <= LEVELS.indexOf(body.level())
        && (!isWhole || isWhole(one) && depth(one.code()) <= depth(body.code()));
  }

  private static boolean isWhole(Body body) {
    return body.kind().equals("government") && LEVELS.indexOf(body.level()) <= depth(body.code());
  }

  private static int depth(String code) {
    return code.equals("000000") ? 0 : code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
  }

  /** The division and those above it that stand in lists. */
  static List<String> named(String code) {
    List<String> named = new ArrayList<>();
    if (!code.equals("000000")) {
      for (String above : List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00")) {
        if (!above.equals(code) && !UNNAMED.contains(above) && !named.contains(above)) {
          named.add(above);
        }
      }
    }
    named.add(code);
    return named;
  }

  Library library() {
    Map<String, Text> regions =
        CODES.stream()
            .filter(code -> !UNNAMED.contains(code))
            .collect(Collectors.toMap(Function.identity(), Text::same));
    List<Agency> agencies =
        bodies.stream()
            .map(MadeUpPortal::agency)
            .sorted(Comparator.comparing(agency -> agency.standing().region() + agency.path()))
            .toList();
    Map<String, List<Report>> reports = new HashMap<>();
    for (Body body : bodies) {
      reports.put(
          body.path(), body.filed().keySet().stream().map(year -> report(body, year)).toList());
    }
    return new Library(
        new Portal(
            Text.same("x"), Text.EMPTY, "", List.of(Language.ZH), Portal.Owner.UNKNOWN, List.of()),
        FORMS,
        new Vocabulary(
            FormsReader.codes(),
            FormsReader.bodies(),
            regions,
            Map.of(),
            FormsReader.jurisdiction().words().levels(),
            Map.of(),
            Map.of()),
        agencies,
        reports);
  }

  private static Agency agency(Body body) {
    return new Agency(
        body.path(),
        Text.same(body.path()),
        List.of(),
        new Agency.Standing(body.code(), body.level(), body.kind(), body.sector(), "", ""),
        new Agency.Contact("", "", "", ""),
        new Agency.Lineage(body.parent(), day(body.opened()), day(body.closed()), "", List.of()),
        Location.of(body.path()));
  }

  private static Optional<LocalDate> day(int year) {
    return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, 6, 30));
  }

  private static Report report(Body body, int year) {
    Form form = FORMS.in(year).orElseThrow();
    Location at = Location.of(body.file(year));
    Figures.Draft figures = new Figures.Draft(form, body.file(year));
    if (body.received(year) >= 0) {
      figures.report(
          form.cells().find("requests.received.total").orElseThrow(), body.received(year), 0);
    }
    Map<String, Silence> partial =
        form.tables().stream()
            .collect(Collectors.toMap(table -> table.key(), table -> Silence.PARTIAL));
    Statement statement =
        new Statement(
            Map.of(),
            new Statement.Publication(Silence.NOT_PUBLISHED, List.of(), at),
            new Statement.Fees(Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), at),
            partial);
    Filing filing =
        new Filing(
            Optional.empty(),
            Optional.empty(),
            new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", Filing.Extent.FIGURES),
            body.isArea(year) ? Filing.Scope.AREA : Filing.Scope.OWN,
            List.of(),
            List.of(),
            at);
    return new Report(agency(body), year, form, figures.done(), statement, filing, List.of());
  }

  @Override
  public String toString() {
    return bodies.stream().map(Body::toString).collect(Collectors.joining("\n"));
  }
}
