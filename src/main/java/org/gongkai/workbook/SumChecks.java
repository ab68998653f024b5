package org.gongkai.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Identity;
import org.gongkai.form.Relation;
import org.gongkai.form.Sum;

/**
 * What the form's figures must satisfy, as formulas: below the column or beside the row it holds
 * in, else in a list below. They answer only when every figure they need is there, so that nothing
 * empty counts as 0; the first figure turns red with them.
 */
final class SumChecks {

  private static final int MOST_ARGUMENTS = 250;

  private final Form form;
  private final Map<Cell, Place> places;
  private final Sheet sheet;
  private final boolean besideRows;

  /** Columns taken by the rules that hold in rows. */
  private final Map<String, Integer> beside = new HashMap<>();

  /**
   * @param besideRows whether a row of the sheet is a row of the table
   */
  SumChecks(Form form, Map<Cell, Place> places, Sheet sheet, boolean besideRows) {
    this.form = form;
    this.places = places;
    this.sheet = sheet;
    this.besideRows = besideRows;
  }

  /**
   * @param row the first that is free below the table
   * @param column the first that is free beside it
   */
  void write(int row, int column) {
    int next = row;
    for (Identity identity : form.arithmetic().identities()) {
      List<Identity.Equation> ours = identity.equations().stream().filter(this::isHere).toList();
      if (!ours.isEmpty()) {
        next += write(identity, ours, new Place(next, column));
      }
    }
  }

  /**
   * @return how many rows it took below the table
   */
  private int write(Identity identity, List<Identity.Equation> equations, Place free) {
    boolean isOfColumns =
        equations.stream().allMatch(equation -> spread(equation, Place::column) == 1)
            && equations.stream().anyMatch(equation -> spread(equation, Place::row) > 1);
    boolean isOfRows =
        besideRows && equations.stream().allMatch(equation -> spread(equation, Place::row) == 1);
    if (isOfColumns) {
      label(free.row(), identity);
      for (Identity.Equation equation : equations) {
        check(equation, new Place(free.row(), at(equation).column()));
      }
      return 1;
    }
    if (isOfRows) {
      int column =
          beside.computeIfAbsent(identity.rule().id(), id -> free.column() + beside.size());
      sheet.width(column, 12);
      equations.forEach(equation -> check(equation, new Place(at(equation).row(), column)));
      return 0;
    }
    int row = free.row();
    for (Identity.Equation equation : equations) {
      sheet.words(new Place(row, 0), title(identity) + " " + equation.where().zh(), Style.NOTE);
      check(equation, new Place(row++, 1));
    }
    return equations.size();
  }

  private void label(int row, Identity identity) {
    sheet.lines(row, 2);
    sheet.words(new Place(row, 0), title(identity), Style.NOTE);
  }

  private static String title(Identity identity) {
    return "核对 " + identity.rule().id();
  }

  private boolean isHere(Identity.Equation equation) {
    return cells(equation).allMatch(places::containsKey)
        && cells(equation).count() < MOST_ARGUMENTS;
  }

  private Place at(Identity.Equation equation) {
    return places.get(equation.left().first());
  }

  private long spread(Identity.Equation equation, Function<Place, Integer> of) {
    return cells(equation).map(places::get).map(of).distinct().count();
  }

  private static Stream<Cell> cells(Identity.Equation equation) {
    return Stream.of(equation.left(), equation.right(), equation.when())
        .flatMap(sum -> sum.terms().stream())
        .map(Sum.Term::cell);
  }

  private void check(Identity.Equation equation, Place at) {
    String left = sum(equation.left());
    String right = sum(equation.right());
    String known = known(equation);
    String holds = holds(left, equation.relation(), right);
    String wrong =
        equation.relation() == Relation.EQUAL
            ? "\"差 \"&ROUND((" + left + ")-(" + right + "),6)"
            : "\"不符\"";
    sheet.formula(at, "IF(" + known + ",IF(" + holds + ",\"√\"," + wrong + "),\"\")", Style.CHECK);
    sheet.red(at, "AND(" + known + ",NOT(" + holds + "))");
    sheet.red(at(equation), "AND(" + known + ",NOT(" + holds + "))");
  }

  /** Whether every figure it needs is a number, and it is asked for at all. */
  private String known(Identity.Equation equation) {
    List<String> names = cells(equation).map(places::get).map(Place::name).distinct().toList();
    String all = "COUNT(" + String.join(",", names) + ")=" + names.size();
    return equation.when().terms().isEmpty()
        ? all
        : "AND(" + all + "," + sum(equation.when()) + ">0)";
  }

  private static String holds(String left, Relation relation, String right) {
    return relation == Relation.EQUAL
        ? "ABS((" + left + ")-(" + right + "))<0.000001"
        : "(" + left + ")" + relation.sign() + "(" + right + ")";
  }

  private String sum(Sum sum) {
    if (sum.terms().isEmpty()) {
      return "0";
    }
    String formula =
        sum.terms().stream()
            .map(term -> (term.sign() < 0 ? "-" : "+") + places.get(term.cell()).name())
            .collect(Collectors.joining());
    return formula.startsWith("+") ? formula.substring(1) : formula;
  }
}
