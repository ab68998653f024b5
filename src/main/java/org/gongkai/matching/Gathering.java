package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/** Puts together what the published tables say of a statutory one. */
final class Gathering {

  /** A table of which less than one figure in so many is found was not found. */
  private static final int FEW = 5;

  private final Form form;
  private final Table table;
  private final List<Fragment> fragments;
  private final Telling telling;
  private final Map<Cell, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<Cell, Figure> figures = new LinkedHashMap<>();
  private final Map<Cell, Remark.Spot> places = new LinkedHashMap<>();

  /** How many figures a field was taken for. */
  private final Map<Claim.Source, Set<Cell>> takenFor = new HashMap<>();

  Gathering(Form form, Table table, List<Fragment> fragments) {
    this.form = form;
    this.table = table;
    this.fragments = fragments;
    this.telling = new Telling(table);
    cells().forEach(cell -> claims.put(cell, new ArrayList<>()));
    for (Fragment fragment : fragments) {
      for (Claim claim : fragment.claims()) {
        claims.get(claim.cell()).add(claim);
        takenFor.computeIfAbsent(claim.source(), key -> new LinkedHashSet<>()).add(claim.cell());
      }
    }
    gather();
  }

  Map<Cell, Figure> figures() {
    return figures;
  }

  Map<Cell, Remark.Spot> places() {
    return places;
  }

  List<Remark> remarks() {
    return telling.remarks();
  }

  private List<Cell> cells() {
    return form.cells().all().stream().filter(cell -> cell.table() == table).toList();
  }

  private void gather() {
    long found = claims.values().stream().filter(some -> !some.isEmpty()).count();
    boolean isForeign =
        fragments.stream().anyMatch(fragment -> !fragment.left().foreign().isEmpty());
    if (found < Math.max(2, claims.size() / FEW) && !isForeign) {
      telling.tell(
          Remark.Kind.MISSING_TABLE,
          table.key(),
          Text.of(
              "没有找到“" + table.title().zh() + "”表",
              "the table '" + table.title().en() + "' was not found"),
          Remark.Spot.NONE);
    } else if (isTwice(found)) {
      telling.tell(
          Remark.Kind.SEVERAL_REPORTS,
          Remark.FILE,
          Text.of(
              "“" + table.title().zh() + "”表不止一份，数不相同；请只留下这一份报告的",
              "the table '"
                  + table.title().en()
                  + "' is there more than once, with other figures; leave that of this report only"),
          Remark.Spot.NONE);
    } else {
      claims.forEach(this::decide);
      new Gaps(table, claims, fragments, telling).tell();
      new Differences(table, fragments, telling).tell();
    }
  }

  /** Whether most of what was found was found twice, and not alike. */
  private boolean isTwice(long found) {
    long twice = claims.values().stream().filter(Gathering::isRepeated).count();
    long unlike = claims.values().stream().filter(some -> different(some).size() > 1).count();
    return unlike > 0 && (2 * twice >= found || 4 * unlike >= found);
  }

  private static boolean isRepeated(List<Claim> some) {
    return surest(some).stream()
            .filter(claim -> claim.written() != Written.BLANK)
            .map(Claim::line)
            .distinct()
            .count()
        > 1;
  }

  /** The claims by the surest headings. */
  private static List<Claim> surest(List<Claim> some) {
    Optional<Headings.Likeness> best = some.stream().map(Claim::likeness).min(Enum::compareTo);
    return some.stream().filter(claim -> claim.likeness() == best.get()).toList();
  }

  /** One claim for each thing that is told of a cell; what is blank tells nothing. */
  private static List<Claim> different(List<Claim> some) {
    Map<Written, Claim> told = new LinkedHashMap<>();
    for (Claim claim : surest(some)) {
      if (claim.written() != Written.BLANK) {
        told.putIfAbsent(claim.written().bare(), claim);
      }
    }
    return List.copyOf(told.values());
  }

  private void decide(Cell cell, List<Claim> some) {
    if (some.isEmpty()) {
      return;
    }
    List<Claim> told = different(some);
    Claim claim = told.isEmpty() ? some.get(0) : told.get(0);
    int places = takenFor.get(claim.source()).size();
    Optional<Figure> figure =
        told.size() > 1
            ? telling.contradicted(told.get(0), told.get(1))
            : places > 1 && claim.written() instanceof Written.Number
                ? telling.merged(claim, places)
                : new Figuring(telling).of(claim);
    figure.ifPresent(
        known -> {
          figures.put(cell, known);
          this.places.put(cell, claim.at());
          if (known == Figure.BLANK) {
            telling.blank();
          }
        });
  }
}
