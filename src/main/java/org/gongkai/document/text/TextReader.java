package org.gongkai.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.PrintedTable;

/** Reads plain text line by line; rows between bars are a table. */
public final class TextReader {

  private static final Pattern PAGE =
      Pattern.compile("\\s*([-—–]\\s*\\d{1,3}\\s*[-—–]|第\\s*\\d{1,3}\\s*页.*)\\s*");
  private static final Pattern RULE = Pattern.compile("[|\\s:-]+");

  private TextReader() {}

  public static Document read(String text) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (String line : text.replace('\f', '\n').split("\\r\\n?|\\n", -1)) {
      if (isRow(line)) {
        if (!RULE.matcher(line).matches()) {
          table.add(fields(line));
        }
        continue;
      }
      close(table, blocks);
      if (!PAGE.matcher(line).matches()) {
        boolean isHeading = line.startsWith("#");
        String words = isHeading ? line.replaceFirst("^#+\\s*", "") : line;
        blocks.add(new Block.Paragraph(words, isHeading, ""));
      }
    }
    close(table, blocks);
    return new Document(List.of(), List.of(), blocks, List.of(), true);
  }

  private static boolean isRow(String line) {
    String bare = line.strip();
    return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
  }

  private static List<String> fields(String line) {
    String bare = line.strip();
    return List.of(bare.substring(1, bare.length() - 1).split("\\|", -1)).stream()
        .map(String::strip)
        .toList();
  }

  private static void close(List<List<String>> table, List<Block> blocks) {
    if (!table.isEmpty()) {
      blocks.add(new Block.Table(PrintedTable.of(table), ""));
      table.clear();
    }
  }
}
