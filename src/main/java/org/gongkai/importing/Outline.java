package org.gongkai.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Section;

/** The parts of a document under the headings of the form. */
final class Outline {

  private static final int LONGEST = 40;
  private static final java.util.regex.Pattern OWN =
      java.util.regex.Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；]{2,30}");

  private final List<Block> before = new ArrayList<>();
  private final Map<String, List<Block>> parts = new LinkedHashMap<>();

  /**
   * @param form decides which headings there are; where its outline is free, the report's own
   */
  Outline(Form form, List<Block> blocks) {
    Map<Integer, String> headings = form.freeOutline() ? own(blocks) : headings(form, blocks);
    List<Block> part = before;
    for (int i = 0; i < blocks.size(); i++) {
      if (headings.containsKey(i)) {
        part = new ArrayList<>();
        parts.put(headings.get(i), part);
      } else {
        part.add(blocks.get(i));
      }
    }
  }

  /** Whether some form has a section of this name. */
  static boolean isHeading(Forms forms, String words) {
    return forms.all().stream().anyMatch(form -> section(form, words) != null);
  }

  private static Section section(Form form, String words) {
    if (words.isBlank() || words.strip().length() > LONGEST) {
      return null;
    }
    String bare = Section.bare(words.strip());
    return form.outline().stream()
        .filter(one -> one.names().contains(bare))
        .findFirst()
        .orElse(null);
  }

  /** The last of each before the next: a list of contents has them all before the text. */
  private static Map<Integer, String> headings(Form form, List<Block> blocks) {
    Map<Integer, String> headings = new LinkedHashMap<>();
    int end = blocks.size();
    for (int i = form.outline().size() - 1; i >= 0; i--) {
      Section section = form.outline().get(i);
      for (int at = end - 1; at >= 0; at--) {
        if (blocks.get(at) instanceof Block.Paragraph paragraph
            && section.equals(section(form, paragraph.text()))) {
          headings.put(at, section.title().zh());
          end = at;
          break;
        }
      }
    }
    return headings;
  }

  private static Map<Integer, String> own(List<Block> blocks) {
    Map<Integer, String> headings = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph
          && OWN.matcher(paragraph.text().strip()).matches()) {
        headings.put(i, paragraph.text().strip());
      }
    }
    return headings;
  }

  List<Block> before() {
    return before;
  }

  Map<String, List<Block>> parts() {
    return parts;
  }
}
