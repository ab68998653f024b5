package org.gongkai.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese words quoted in an English text: the number of a notice, a heading of a report. Marked
 * with {@code lang}, they are read aloud in Chinese and set in Chinese forms.
 */
public final class ChineseWords {

  /** Characters, with the signs and figures between them: 国办公开办函〔2021〕30号. */
  private static final Pattern RUN =
      Pattern.compile("[《〔]*\\p{IsIdeographic}[\\p{IsIdeographic}〔〕《》、：，0-9]*");

  private static final String OPEN = "<span lang=\"" + Language.ZH.tag() + "\">";
  private static final String CLOSE = "</span>";

  private ChineseWords() {}

  /** Words as HTML, escaped, the Chinese ones among them marked. */
  public static String markedIn(String words) {
    return isIn(words) ? marked(Html.escape(words)) : Html.escape(words);
  }

  /** HTML with the Chinese words of its text marked; its tags stay as they are. */
  public static String markedInHtml(String html) {
    if (!isIn(html)) {
      return html;
    }
    StringBuilder marked = new StringBuilder(html.length() + 256);
    int from = 0;
    while (from < html.length()) {
      int tag = html.indexOf('<', from);
      int end = tag < 0 ? html.length() : tag;
      marked.append(marked(html.substring(from, end)));
      from = tag < 0 ? end : html.indexOf('>', tag) + 1;
      marked.append(html, end, from);
    }
    return marked.toString();
  }

  private static String marked(String escaped) {
    Matcher run = RUN.matcher(escaped);
    StringBuilder marked = new StringBuilder(escaped.length() + 64);
    int from = 0;
    while (run.find()) {
      marked.append(escaped, from, run.start()).append(OPEN).append(run.group()).append(CLOSE);
      from = run.end();
    }
    return marked.append(escaped, from, escaped.length()).toString();
  }

  private static boolean isIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x2E80 && Character.isIdeographic(words.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
