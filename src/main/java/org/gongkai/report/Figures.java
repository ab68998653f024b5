package org.gongkai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Identity;
import org.gongkai.form.Sum;
import org.gongkai.form.Table;

/**
 * The figures of one report, flat, by cell number: a portal of 100,000 reports holds twenty million
 * of them. A cell that was never set is not published.
 */
public final class Figures {

  private static final byte NOT_PUBLISHED = 0;
  private static final byte NOT_APPLICABLE = 1;
  private static final byte BLANK = 2;

  /** Statuses from here on are numbers with {@code status - REPORTED} decimals. */
  private static final byte REPORTED = 3;

  private static final int COLUMNS = 1 << 10;

  private final Form form;
  private final String file;
  private final long[] unscaled;
  private final byte[] status;
  private final int[] places;
  private final Map<Integer, String> units;
  private final Map<String, Silence> reasons;
  private final Set<Integer> open;

  private Figures(Figures given, Map<String, Silence> reasons) {
    this.form = given.form;
    this.file = given.file;
    this.unscaled = given.unscaled;
    this.status = given.status;
    this.places = given.places;
    this.units = given.units;
    this.reasons = Map.copyOf(reasons);
    this.open = given.open;
  }

  private Figures(Form form, Cells cells) {
    this.form = form;
    this.file = cells.file();
    this.unscaled = cells.unscaled();
    this.status = cells.status();
    this.places = cells.places();
    this.units = Map.copyOf(cells.units());
    this.reasons = Map.of();
    this.open = Set.copyOf(cells.open());
  }

  /** The same figures, with why tables have none, or not all. @param reasons by table */
  Figures because(Map<String, Silence> reasons) {
    return reasons.equals(this.reasons) ? this : new Figures(this, reasons);
  }

  /** The figures of one report while they are read. */
  public static final class Draft {

    private final Form form;
    private final String file;
    private final long[] unscaled;
    private final byte[] status;
    private final int[] places;
    private final Map<Integer, String> units = new HashMap<>(0);
    private final List<Cell> open = new ArrayList<>(0);

    /**
     * @param file the source file, for the places of findings
     */
    public Draft(Form form, String file) {
      this.form = form;
      this.file = file;
      this.unscaled = new long[form.cells().count()];
      this.status = new byte[unscaled.length];
      this.places = new int[unscaled.length];
    }

    /** {@code 1.25} is 125 with 2 decimals. */
    public void report(Cell cell, long unscaledValue, int decimals) {
      unscaled[cell.number()] = unscaledValue;
      status[cell.number()] = (byte) (REPORTED + decimals);
    }

    public void leaveBlank(Cell cell) {
      status[cell.number()] = BLANK;
    }

    public void markNotApplicable(Cell cell) {
      status[cell.number()] = NOT_APPLICABLE;
    }

    /** Nothing is known of it yet: its author is still to fill it in. */
    public void leaveOpen(Cell cell) {
      open.add(cell);
    }

    /** What is still to be filled in, as it was met. */
    public List<Cell> open() {
      return Collections.unmodifiableList(open);
    }

    /** Where in the source the figure stands. */
    public void place(Cell cell, Location at) {
      places[cell.number()] = at.line() * COLUMNS + Math.min(at.column(), COLUMNS - 1);
    }

    /** The unit an author gave for an amount whose form prints none. */
    public void unit(Cell cell, String unit) {
      units.put(cell.number(), unit);
    }

    /** Whether the source says anything in its place, if only that it is not to be had. */
    public boolean isGiven(Cell cell) {
      return places[cell.number()] != 0 || status[cell.number()] != NOT_PUBLISHED;
    }

    /** Whether the source says anything in this table. */
    public boolean isAnyGiven(Table table) {
      return form.cells().all().stream().anyMatch(cell -> cell.table() == table && isGiven(cell));
    }

    /** The figures as they are now; what is written to the draft later is not in them. */
    public Figures done() {
      Set<Integer> still =
          open.isEmpty() ? Set.of() : open.stream().map(Cell::number).collect(Collectors.toSet());
      return new Figures(
          form, new Cells(file, unscaled.clone(), status.clone(), places.clone(), units, still));
    }
  }

  /**
   * All cells by their numbers, to be kept elsewhere.
   *
   * @param units those given for amounts whose form prints none, by cell
   * @param open those their author is still to fill in
   */
  public record Cells(
      String file,
      long[] unscaled,
      byte[] status,
      int[] places,
      Map<Integer, String> units,
      Set<Integer> open) {}

  public Form form() {
    return form;
  }

  public Cells cells() {
    return new Cells(file, unscaled, status, places, units, open);
  }

  /** The figures of these cells, which are kept as they are. */
  public static Figures of(Form form, Cells cells) {
    return new Figures(form, cells);
  }

  /** The figures of a report that gives none. */
  public static Figures none(Form form, String file) {
    return new Draft(form, file).done();
  }

  /** Whether its author is still to fill it in; {@link #at} then has nothing to tell of it. */
  public boolean isOpen(Cell cell) {
    return open.contains(cell.number());
  }

  public Figure at(Cell cell) {
    int number = cell.number();
    byte state = status[number];
    if (state < REPORTED) {
      return state == BLANK
          ? Silence.BLANK
          : state == NOT_APPLICABLE ? Silence.NOT_APPLICABLE : reason(cell);
    }
    return switch (cell.kind()) {
      case COUNT, CHANGE -> Figure.count(unscaled[number]);
      case AMOUNT ->
          new Figure.Amount(
              BigDecimal.valueOf(unscaled[number], state - REPORTED),
              units.getOrDefault(number, cell.unit()));
    };
  }

  private Silence reason(Cell cell) {
    return reasons.isEmpty() || isGiven(cell) // "unpublished" is written there
        ? Silence.NOT_PUBLISHED
        : reasons.getOrDefault(cell.table().key(), Silence.NOT_PUBLISHED);
  }

  public boolean isReported(Cell cell) {
    return status[cell.number()] >= REPORTED;
  }

  /** Whether the source says anything in its place, if only that it is not to be had. */
  public boolean isGiven(Cell cell) {
    return places[cell.number()] != 0 || status[cell.number()] != NOT_PUBLISHED;
  }

  public boolean isBlank(Cell cell) {
    return status[cell.number()] == BLANK;
  }

  /**
   * The sum of whole numbers; nothing where any of them is not reported: a sum over something
   * unknown is unknown.
   */
  public OptionalLong sum(Sum sum) {
    long total = 0;
    List<Sum.Term> terms = sum.terms();
    for (int i = 0; i < terms.size(); i++) { // asked millions of times: no iterator
      Sum.Term term = terms.get(i);
      int number = term.cell().number();
      if (status[number] < REPORTED) {
        return OptionalLong.empty();
      }
      total += term.sign() * unscaled[number];
    }
    return OptionalLong.of(total);
  }

  /**
   * Whether the sums of an equation stand to each other as they should; nothing where one of them
   * is unknown, or it is not asked for.
   */
  public Optional<Boolean> holds(Identity.Equation equation) {
    OptionalLong left = sum(equation.left());
    OptionalLong right = sum(equation.right());
    boolean isAsked = equation.when().terms().isEmpty() || sum(equation.when()).orElse(0) > 0;
    return left.isEmpty() || right.isEmpty() || !isAsked
        ? Optional.empty()
        : Optional.of(equation.relation().holds(left.getAsLong(), right.getAsLong()));
  }

  /**
   * The sum as a figure: for one cell what the cell says, for several a count, or why there is
   * none. A part greater than what it is taken from leaves nothing that could be counted.
   */
  public Figure figure(Sum sum) {
    if (sum.terms().size() == 1) {
      return at(sum.first());
    }
    OptionalLong total = sum(sum);
    return total.isEmpty()
        ? silence(sum)
        : total.getAsLong() < 0 ? Silence.NOT_PUBLISHED : Figure.count(total.getAsLong());
  }

  /** What the cells of a sum that is unknown say together. */
  private Figure silence(Sum sum) {
    Figure together = Silence.NOT_ASKED;
    for (Sum.Term term : sum.terms()) {
      together = Figure.together(together, at(term.cell()));
    }
    return together;
  }

  /** Whether any figure of this table is known, if only to be blank. */
  public boolean has(Table table) {
    for (Cell cell : form.cells().all()) {
      if (cell.table() == table && status[cell.number()] != NOT_PUBLISHED) {
        return true;
      }
    }
    return false;
  }

  /** How many of the form's figures are numbers. */
  public int reported() {
    int count = 0;
    for (byte state : status) {
      count += state >= REPORTED ? 1 : 0;
    }
    return count;
  }

  /**
   * Where the figure stands in the source; the file as a whole where it does not stand anywhere.
   */
  public Location place(Cell cell) {
    int place = places[cell.number()];
    return place == 0 ? Location.of(file) : new Location(file, place / COLUMNS, place % COLUMNS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures
        && figures.form.id().equals(form.id())
        && Arrays.equals(figures.unscaled, unscaled)
        && Arrays.equals(figures.status, status);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(unscaled);
  }
}
