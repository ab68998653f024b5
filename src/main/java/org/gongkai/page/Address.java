package org.gongkai.page;

import org.gongkai.language.Language;

/**
 * Where a page is: its path below the portal's root, which is the same in every language, and the
 * language.
 *
 * @param isFirst whether the language is the portal's first, which stands at the root
 * @param path {@code agencies/guangdong/finance/2020/}, {@code 404.html}, or empty for the home
 *     page
 */
public record Address(Language language, boolean isFirst, String path) {

  /** The same page in another language. */
  public Address in(Language other, Language first) {
    return new Address(other, other == first, path);
  }

  /** Another page in the same language. */
  public Address to(String otherPath) {
    return new Address(language, isFirst, otherPath);
  }

  /** The path from the portal's root: {@code en/agencies/…/}. */
  public String full() {
    return isFirst ? path : language.code() + "/" + path;
  }

  /** The file it is written to. */
  public String file() {
    String full = full();
    return full.isEmpty() || full.endsWith("/") ? full + "index.html" : full;
  }

  /**
   * What leads from this page to the portal's root: {@code ../../../}, or {@code ./} at the root
   * itself.
   */
  public String root() {
    int depth = isFirst ? 0 : 1;
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      depth++;
    }
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  /** What leads from this page to the home page of its own language. */
  public String home() {
    return isFirst ? root() : root() + language.code() + "/";
  }
}
