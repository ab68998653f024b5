package org.gongkai.workbook;

/** How a cell of the workbook looks and whether it can be written into; the order is the file's. */
enum Style {
  PLAIN(0, 0, 0, "general", true),
  TITLE(1, 0, 0, "left", true),
  NOTE(0, 0, 0, "left", true),
  HEAD(2, 2, 1, "center", true),
  ROW(0, 2, 1, "left", true),
  UNIT(0, 2, 1, "center", true),
  FIGURE(0, 0, 1, "right", false),
  CHECK(0, 0, 0, "center", true);

  private static final String FONTS =
      "<fonts count=\"3\"><font><sz val=\"10\"/><name val=\"宋体\"/></font>"
          + "<font><b/><sz val=\"14\"/><name val=\"宋体\"/></font>"
          + "<font><b/><sz val=\"10\"/><name val=\"宋体\"/></font></fonts>";
  private static final String FILLS =
      "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEDEDED\"/></patternFill></fill></fills>";
  private static final String EDGE = " style=\"thin\"><color rgb=\"FF7F7F7F\"/></";
  private static final String BORDERS =
      "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left"
          + EDGE
          + "left><right"
          + EDGE
          + "right><top"
          + EDGE
          + "top><bottom"
          + EDGE
          + "bottom><diagonal/></border></borders>";

  /** What a cell looks like whose sum is not right. */
  private static final String RED =
      "<dxfs count=\"1\"><dxf><font><b/><color rgb=\"FFFFFFFF\"/></font>"
          + "<fill><patternFill><bgColor rgb=\"FFC00000\"/></patternFill></fill></dxf></dxfs>";

  private final int font;
  private final int fill;
  private final int border;
  private final String side;
  private final boolean locked;

  Style(int font, int fill, int border, String side, boolean locked) {
    this.font = font;
    this.fill = fill;
    this.border = border;
    this.side = side;
    this.locked = locked;
  }

  private String xml() {
    return "<xf numFmtId=\"0\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\""
        + border
        + "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
        + "<alignment horizontal=\""
        + side
        + "\" vertical=\"center\" wrapText=\"1\"/><protection locked=\""
        + (locked ? 1 : 0)
        + "\"/></xf>";
  }

  /** The part of the workbook that says what each style is. */
  static String sheet() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<styleSheet xmlns=\"").append(Xml.MAIN).append("\">");
    xml.append(FONTS).append(FILLS).append(BORDERS);
    xml.append(
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
    xml.append("<cellXfs count=\"").append(values().length).append("\">");
    for (Style style : values()) {
      xml.append(style.xml());
    }
    return xml.append("</cellXfs>").append(RED).append("</styleSheet>").toString();
  }
}
