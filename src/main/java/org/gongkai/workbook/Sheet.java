package org.gongkai.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One sheet while it is put together; cells may come in any order. */
final class Sheet {

  private final String name;
  private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
  private final Map<Integer, Integer> widths = new TreeMap<>();
  private final Map<Integer, Integer> heights = new TreeMap<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> reds = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();

  Sheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void words(Place at, String words, Style style) {
    put(
        at,
        style,
        " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.of(words) + "</t></is></c>");
  }

  /**
   * @param digits plain: 172621.8
   */
  void number(Place at, String digits, Style style) {
    put(at, style, "><v>" + digits + "</v></c>");
  }

  void formula(Place at, String formula, Style style) {
    put(at, style, " t=\"str\"><f>" + Xml.of(formula) + "</f></c>");
  }

  void empty(Place at, Style style) {
    put(at, style, "/>");
  }

  private void put(Place at, Style style, String rest) {
    rows.computeIfAbsent(at.row(), row -> new TreeMap<>())
        .put(at.column(), "<c r=\"" + at.name() + "\" s=\"" + style.ordinal() + "\"" + rest);
  }

  void merge(Place at, int rows, int columns) {
    if (rows > 1 || columns > 1) {
      merged.add("<mergeCell ref=\"" + at.to(rows, columns) + "\"/>");
    }
  }

  /**
   * @param letters how many letters wide
   */
  void width(int column, int letters) {
    widths.put(column, letters);
  }

  /** So many lines, or more where another cell of the row asked for more. */
  void lines(int row, int lines) {
    heights.merge(row, lines, Math::max);
  }

  /** Red where the formula is true. */
  void red(Place at, String formula) {
    reds.add(
        "<conditionalFormatting sqref=\""
            + at.name()
            + "\"><cfRule type=\"expression\" dxfId=\"0\" priority=\""
            + (reds.size() + 1)
            + "\"><formula>"
            + Xml.of(formula)
            + "</formula></cfRule></conditionalFormatting>");
  }

  /** Takes only that for which the formula is true. */
  void limit(Place at, String formula, String message) {
    limits.add(
        "<dataValidation type=\"custom\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"请核对\" error=\""
            + Xml.of(message)
            + "\" sqref=\""
            + at.name()
            + "\"><formula1>"
            + Xml.of(formula)
            + "</formula1></dataValidation>");
  }

  /** Labels cannot be written over, and a sheet fits the width of a page. */
  String xml() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<worksheet xmlns=\"").append(Xml.MAIN).append("\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    xml.append("<sheetFormatPr defaultRowHeight=\"15\"/>");
    columns(xml);
    xml.append("<sheetData>");
    rows.forEach((number, cells) -> row(number, cells, xml));
    xml.append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>");
    group("mergeCells", merged, xml);
    reds.forEach(xml::append);
    group("dataValidations", limits, xml);
    xml.append(
        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
    xml.append(
        "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
    return xml.append("</worksheet>").toString();
  }

  private void columns(StringBuilder xml) {
    xml.append("<cols>");
    widths.forEach(
        (column, letters) ->
            xml.append("<col min=\"")
                .append(column + 1)
                .append("\" max=\"")
                .append(column + 1)
                .append("\" width=\"")
                .append(letters)
                .append("\" customWidth=\"1\"/>"));
    xml.append("</cols>");
  }

  private void row(int number, Map<Integer, String> cells, StringBuilder xml) {
    xml.append("<row r=\"").append(number + 1).append('"');
    if (heights.containsKey(number)) {
      xml.append(" ht=\"").append(heights.get(number) * 14 + 4).append("\" customHeight=\"1\"");
    }
    xml.append('>');
    cells.values().forEach(xml::append);
    xml.append("</row>");
  }

  private static void group(String name, List<String> items, StringBuilder xml) {
    if (!items.isEmpty()) {
      xml.append('<').append(name).append(" count=\"").append(items.size()).append("\">");
      items.forEach(xml::append);
      xml.append("</").append(name).append('>');
    }
  }
}
