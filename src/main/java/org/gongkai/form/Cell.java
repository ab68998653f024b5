package org.gongkai.form;

import org.gongkai.language.Text;

/**
 * The address of one figure of a form.
 *
 * @param number its place in the form's flat list of figures, from 0
 * @param address {@code requests.refused.stateSecret.natural}: the name used in links, files and
 *     findings
 */
public record Cell(int number, String address, Table table, Heading line, Heading column) {

  public Kind kind() {
    return line.kind() != Kind.COUNT ? line.kind() : column.kind();
  }

  /** The key of the printed unit, empty where the form prints none. */
  public String unit() {
    return line.unit().isEmpty() ? column.unit() : line.unit();
  }

  /** Row and column in words: 不予公开：属于国家秘密，自然人. */
  public Text label() {
    Text row = line.brief();
    Text head = column.brief();
    return Text.of(row.zh() + "，" + head.zh(), row.en() + ", " + head.en());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell cell && cell.address.equals(address) && cell.number == number;
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }
}
