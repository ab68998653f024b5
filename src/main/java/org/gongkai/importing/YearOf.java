package org.gongkai.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Document;

/** Which years the titles of a document name, and those titles. */
final class YearOf {

  private static final int LONGEST = 80;
  private static final Pattern TITLE =
      Pattern.compile("(20\\d\\d)\\s*年(度)?[^。，,；]{0,25}(公开|信息)[^。，,；]{0,15}(报告|年报)");

  private YearOf() {}

  /** The titles that name a year. */
  static Set<String> titles(Document document) {
    Set<String> titles = new LinkedHashSet<>();
    document.titles().forEach(title -> add(title, titles));
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        add(paragraph.text(), titles);
      } else if (block instanceof Block.Table table) {
        if (table.printed().rows() > 0 && titles.isEmpty()) {
          table.printed().at(0, 0).ifPresent(field -> add(field.text(), titles));
        }
        add(table.name(), titles);
      }
    }
    return titles;
  }

  private static void add(String words, Set<String> titles) {
    String title = words.strip().replaceAll("\\s+", "");
    if (title.length() <= LONGEST
        && !title.contains("《")
        && !title.endsWith("。")
        && TITLE.matcher(title).find()) {
      titles.add(title);
    }
  }

  static List<Integer> years(Set<String> titles) {
    Set<Integer> years = new LinkedHashSet<>();
    for (String title : titles) {
      Matcher year = TITLE.matcher(title);
      while (year.find()) {
        years.add(Integer.valueOf(year.group(1)));
      }
    }
    return List.copyOf(years);
  }
}
