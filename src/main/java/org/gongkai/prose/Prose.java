package org.gongkai.prose;

import java.util.List;
import org.gongkai.language.ChineseWords;
import org.gongkai.language.Language;

/**
 * A piece of Markdown, read.
 *
 * @param html safe as it is: no tags but those of Markdown, no address but http, https, mailto, tel
 *     and this site
 * @param links the links and pictures that point into this site, in the order of the text
 * @param wordings what it says, without marks, in the order of the text
 */
public record Prose(String html, List<Link> links, List<Wording> wordings) {

  public static final Prose EMPTY = new Prose("", List.of(), List.of());

  public Prose {
    links = List.copyOf(links);
    wordings = List.copyOf(wordings);
  }

  /** The text as one in this language: Chinese words of an English text are marked as such. */
  public Prose in(Language language) {
    return language == Language.EN
        ? new Prose(ChineseWords.markedInHtml(html), links, wordings)
        : this;
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }
}
