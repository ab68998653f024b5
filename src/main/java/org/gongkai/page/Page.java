package org.gongkai.page;

import java.util.List;
import java.util.Optional;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Link;

/** A page of the portal. Its template asks it for what it shows. */
public interface Page {

  Address address();

  /** The heading of the page and the title of its tab. */
  Text title();

  /** One sentence for search engines and link previews. */
  Text description();

  /** The pages above it, the highest first, without the home page. */
  List<Crumb> trail();

  /** The name of its template. */
  String template();

  /** What it is about, for search engines and harvesters. */
  default Subject subject() {
    return Subject.LIST;
  }

  /** Links in texts on it that people wrote; those the program makes itself are not among them. */
  default List<Link> links() {
    return List.of();
  }

  /** The file a person wrote it in; nothing where the program makes it. */
  default Optional<String> writtenIn() {
    return Optional.empty();
  }

  /** Whether readers are led to it by the site map; a page of details is found from its list. */
  default boolean isListed() {
    return true;
  }

  /** Whether it speaks this language; a text that is not translated is shown in the one it has. */
  default boolean speaks(Language language) {
    return true;
  }

  /** The feed of what is new on it, below the home page of the language; empty for none. */
  default String feed() {
    return "";
  }

  /**
   * @param path below the home page of the language
   */
  record Crumb(Text label, String path) {}
}
