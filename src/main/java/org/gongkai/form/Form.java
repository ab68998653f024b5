package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statutory report form: sections, tables, arithmetic and comparable measures. Nothing in the
 * code knows a form's rows by name; another edition, or another country's form, is another file in
 * {@code forms/}.
 *
 * @param outline the sections in order
 * @param freeOutline whether reports may have sections of their own (before 2019 there was no
 *     national outline)
 */
public record Form(
    Edition edition,
    List<Section> outline,
    boolean freeOutline,
    List<Table> tables,
    Cells cells,
    Arithmetic arithmetic,
    Map<String, Measurement> measurements) {

  /** What the figures must satisfy, within a report, against its text and from year to year. */
  public record Arithmetic(
      List<Identity> identities,
      List<Carry> carries,
      List<Share> shares,
      Completeness completeness,
      List<Denial> denials,
      List<Reserved> reserved,
      List<Power> powers) {

    public static final Arithmetic NONE =
        new Arithmetic(
            List.of(),
            List.of(),
            List.of(),
            new Completeness(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of());

    public Arithmetic {
      identities = List.copyOf(identities);
      carries = List.copyOf(carries);
      shares = List.copyOf(shares);
      denials = List.copyOf(denials);
      reserved = List.copyOf(reserved);
      powers = List.copyOf(powers);
    }
  }

  public Form {
    outline = List.copyOf(outline);
    tables = List.copyOf(tables);
    measurements = Map.copyOf(measurements);
  }

  /** The index of the figures of these tables. */
  public static Cells index(List<Table> tables) {
    return Cells.of(tables);
  }

  /** Two forms are the same if their ids are: figures are looked up by form often. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Form form && form.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  public String id() {
    return edition.id();
  }

  public Optional<Table> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  public Optional<Measurement> measurement(Measure measure) {
    return Optional.ofNullable(measurements.get(measure.key()));
  }

  /**
   * The sum over other columns of the same rows: a column's own, or all of a group of columns. It
   * has no terms where the rows have no such column.
   */
  public Sum inColumns(Sum sum, String column) {
    List<Sum.Term> terms = new ArrayList<>();
    for (Sum.Term term : sum.terms()) {
      Table table = term.cell().table();
      String row = table.key() + "." + term.cell().line().key() + ".";
      // Blocks of a table have columns of the same key: decisions on licences and on penalties.
      table.columns(column).stream()
          .map(Heading::key)
          .distinct()
          .flatMap(key -> cells.find(row + key).stream())
          .forEach(cell -> terms.add(new Sum.Term(term.sign(), cell)));
    }
    return new Sum(terms);
  }
}
