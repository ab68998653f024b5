package org.gongkai.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.language.Text;

/**
 * A section of the report.
 *
 * @param title as printed, with its number
 * @param names what real reports head it with, bare: without number, punctuation and spaces
 */
public record Section(String key, Text title, Set<String> names) {

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(第?[一二三四五六七八九十]+[、.．部分]+|\\d+[.、．]\\s*)");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]");

  public Section {
    names = Set.copyOf(names);
  }

  /**
   * @param aliases headings of real reports for the same section
   */
  public static Section of(String key, Text title, List<String> aliases) {
    Set<String> names = new HashSet<>(List.of(bare(title.zh()), bare(title.en())));
    aliases.forEach(alias -> names.add(bare(alias)));
    return new Section(key, title, names);
  }

  /**
   * A heading without its number, punctuation and spaces, to be looked up among the {@link #names}.
   */
  public static String bare(String heading) {
    return MARKS
        .matcher(NUMBER.matcher(heading).replaceFirst(""))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
