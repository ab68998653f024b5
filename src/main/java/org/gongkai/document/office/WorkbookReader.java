package org.gongkai.document.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.SheetDraft;
import org.gongkai.document.Unreadable;

/** Reads a workbook: the sheets that are shown, each a table. */
public final class WorkbookReader {

  private WorkbookReader() {}

  public static boolean is(byte[] bytes) throws Unreadable {
    return Parts.of(bytes).containsKey("xl/workbook.xml");
  }

  public static Document read(byte[] bytes) throws Unreadable {
    Map<String, byte[]> parts = Parts.of(bytes);
    Map<String, String> targets = targets(parts);
    Strings strings = Strings.of(parts);
    List<Block> blocks = new ArrayList<>();
    boolean isHidden = false;
    Xml book = Xml.read(parts.get("xl/workbook.xml"));
    for (Xml sheet : book.deep("sheet").toList()) {
      byte[] part = parts.get(targets.getOrDefault(sheet.attribute("id"), ""));
      boolean isShown =
          sheet.attribute("state").isEmpty() || sheet.attribute("state").equals("visible");
      if (!isShown || part == null) {
        isHidden |= !isShown;
        continue;
      }
      SheetDraft grid = SheetGrid.of(Xml.read(part), strings);
      isHidden |= grid.hasHidden();
      blocks.add(new Block.Table(grid.table(), sheet.attribute("name")));
    }
    return Document.ofWorkbook(blocks, isHidden);
  }

  private static Map<String, String> targets(Map<String, byte[]> parts) throws Unreadable {
    Map<String, String> targets = new HashMap<>();
    byte[] part = parts.get("xl/_rels/workbook.xml.rels");
    if (part != null) {
      Xml.read(part)
          .all("Relationship")
          .forEach(
              one -> {
                String target = one.attribute("Target");
                targets.put(
                    one.attribute("Id"),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
              });
    }
    return targets;
  }
}
