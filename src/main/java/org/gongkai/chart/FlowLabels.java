package org.gongkai.chart;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Language;

/**
 * The words beside the parts of a flow, broken into lines that fit beside it.
 *
 * @param widest so many Latin letters fit in a line; a Chinese character takes two
 */
public record FlowLabels(FlowWords words, Language language, int widest) {

  /** The name in one line or two, then the count with its share. */
  List<String> of(Flow.Part part, List<Flow.Part> side) {
    List<String> lines = new ArrayList<>(broken(part.label().in(language)));
    String share = side.size() > 1 ? words.share(part, side) : "";
    lines.add(words.count(part) + (share.isEmpty() ? "" : " · " + share));
    return lines;
  }

  private List<String> broken(String label) {
    List<String> lines = new ArrayList<>();
    String rest = label;
    while (width(rest) > widest && lines.size() < 2) {
      int cut = cut(rest);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** After the last space that fits; between characters where there is none. */
  private int cut(String words) {
    int cut = 0;
    int width = 0;
    for (int i = 0; i < words.length() && width <= widest; i++) {
      width += width(words.substring(i, i + 1));
      if (width <= widest && (words.charAt(i) == ' ' || Character.isIdeographic(words.charAt(i)))) {
        cut = i + 1;
      }
    }
    return cut == 0 ? Math.min(words.length(), widest) : cut;
  }

  private static int width(String words) {
    int width = words.length();
    for (int i = 0; i < words.length(); i++) {
      width += words.charAt(i) >= 0x2E80 ? 1 : 0;
    }
    return width;
  }
}
