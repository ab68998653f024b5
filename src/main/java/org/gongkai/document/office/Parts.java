package org.gongkai.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.document.Unreadable;
import org.gongkai.language.Text;

/** The XML parts of an office file; pictures and the like are left out. */
final class Parts {

  private static final int MOST = 60_000_000;

  private Parts() {}

  static Map<String, byte[]> of(byte[] bytes) throws Unreadable {
    Map<String, byte[]> parts = new HashMap<>();
    int left = MOST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
          byte[] part = zip.readNBytes(left + 1);
          left -= part.length;
          if (left < 0) {
            throw new Unreadable(
                Text.of("文件解压后太大", "unpacked, the file is too large"),
                Text.of("请只留下报告本身再导入", "import it with nothing but the report in it"));
          }
          parts.put(name, part);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
    return parts;
  }

  static Unreadable damaged() {
    return new Unreadable(
        Text.of("文件已损坏或加了密", "the file is damaged or encrypted"),
        Text.of(
            "请用 Word、Excel 或 WPS 打开后另存，再导入",
            "open it with Word, Excel, WPS or LibreOffice, save it and import that"));
  }
}
