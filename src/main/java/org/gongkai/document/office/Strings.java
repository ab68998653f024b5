package org.gongkai.document.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.Unreadable;

/**
 * The words a workbook keeps apart from its cells, and the looks that strike them out.
 *
 * @param struck the looks of cells that are struck out
 */
record Strings(List<String> words, Set<Integer> struck) {

  static Strings of(Map<String, byte[]> parts) throws Unreadable {
    List<String> words = new ArrayList<>();
    if (parts.containsKey("xl/sharedStrings.xml")) {
      Xml.read(parts.get("xl/sharedStrings.xml")).all("si").forEach(one -> words.add(text(one)));
    }
    Set<Integer> struck = new HashSet<>();
    if (parts.containsKey("xl/styles.xml")) {
      struck(Xml.read(parts.get("xl/styles.xml")), struck);
    }
    return new Strings(words, struck);
  }

  private static void struck(Xml styles, Set<Integer> struck) {
    List<Xml> fonts = styles.first("fonts").map(all -> all.all("font").toList()).orElse(List.of());
    List<Xml> looks = styles.first("cellXfs").map(all -> all.all("xf").toList()).orElse(List.of());
    for (int i = 0; i < looks.size(); i++) {
      int font = looks.get(i).number("fontId", 0);
      if (font < fonts.size() && fonts.get(font).has("strike")) {
        struck.add(i);
      }
    }
  }

  /** Words and runs of words, without how they are pronounced and what is struck out. */
  static String text(Xml item) {
    StringBuilder text = new StringBuilder();
    for (Xml child : item.children()) {
      if (child.name().equals("t")) {
        text.append(child.text());
      } else if (child.name().equals("r")
          && child.first("rPr").filter(look -> look.has("strike")).isEmpty()) {
        child.all("t").forEach(one -> text.append(one.text()));
      }
    }
    return text.toString();
  }
}
