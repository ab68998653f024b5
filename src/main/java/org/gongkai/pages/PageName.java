package org.gongkai.pages;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.address.Slug;
import org.gongkai.language.Language;

/**
 * What the name of a page's file says: {@code content/pages/about.en.md} is {@code about} in
 * English.
 */
record PageName(String slug, Language language) implements Comparable<PageName> {

  static final String FOLDER = "content/pages/";
  static final String ENDING = ".md";
  static final String NEWS = "news/";

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*");
  private static final Comparator<PageName> ORDER =
      Comparator.comparing(PageName::slug).thenComparing(PageName::language);

  /**
   * The name, where the file has one that can be an address; without a language code the page is in
   * the first language.
   */
  static Optional<PageName> of(String file, Language first) {
    String stem = file.substring(FOLDER.length(), file.length() - ENDING.length());
    int dot = stem.indexOf('.');
    String slug = dot < 0 ? stem : stem.substring(0, dot);
    Optional<Language> language =
        dot < 0 ? Optional.of(first) : Language.of(stem.substring(dot + 1));
    return language
        .filter(known -> Slug.fits(slug) && SLUG.matcher(slug).matches())
        .map(known -> new PageName(slug, known));
  }

  boolean isInNews() {
    return slug.startsWith(NEWS);
  }

  @Override
  public int compareTo(PageName other) {
    return ORDER.compare(this, other);
  }
}
