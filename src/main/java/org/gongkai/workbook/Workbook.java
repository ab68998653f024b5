package org.gongkai.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as an .xlsx file (ECMA-376): the parts every program asks for and no others, the same
 * bytes for the same sheets.
 *
 * @param names of cells over all sheets, with what they stand for: {@code '表'!$C$5}
 */
record Workbook(List<Sheet> sheets, Map<String, String> names) {

  private static final String SHEET = "worksheets/sheet";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put(
        "_rels/.rels",
        relations(List.of(relation(1, Xml.RELATIONS + "/officeDocument", "xl/workbook.xml"))));
    parts.put("xl/workbook.xml", workbook());
    List<String> relations = new ArrayList<>();
    for (int i = 1; i <= sheets.size(); i++) {
      relations.add(relation(i, Xml.RELATIONS + "/worksheet", SHEET + i + ".xml"));
    }
    relations.add(relation(sheets.size() + 1, Xml.RELATIONS + "/styles", "styles.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relations(relations));
    parts.put("xl/styles.xml", Style.sheet());
    for (int i = 1; i <= sheets.size(); i++) {
      parts.put("xl/" + SHEET + i + ".xml", sheets.get(i - 1).xml());
    }
    return parts;
  }

  private String contentTypes() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<Types xmlns=\"").append(Xml.PACKAGE).append("content-types\">");
    xml.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override("/xl/workbook.xml", type + "sheet.main+xml", xml);
    override("/xl/styles.xml", type + "styles+xml", xml);
    for (int i = 1; i <= sheets.size(); i++) {
      override("/xl/" + SHEET + i + ".xml", type + "worksheet+xml", xml);
    }
    return xml.append("</Types>").toString();
  }

  private static void override(String part, String type, StringBuilder xml) {
    xml.append("<Override PartName=\"")
        .append(part)
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(List<String> relations) {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + Xml.PACKAGE
        + "relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<workbook xmlns=\"").append(Xml.MAIN).append("\" xmlns:r=\"");
    xml.append(Xml.RELATIONS).append("\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append("<sheet name=\"").append(Xml.of(sheets.get(i - 1).name()));
      xml.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
    }
    xml.append("</sheets><definedNames>");
    names.forEach(
        (name, place) ->
            xml.append("<definedName name=\"")
                .append(name)
                .append("\">")
                .append(Xml.of(place))
                .append("</definedName>"));
    return xml.append("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
        .toString();
  }
}
