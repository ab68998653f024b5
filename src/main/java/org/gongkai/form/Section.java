package org.gongkai.form;

import java.util.List;
import java.util.Locale;
import org.gongkai.language.Text;

/**
 * A section of the report.
 *
 * @param title as printed, with its number
 * @param aliases headings found in real reports for the same section, without number
 */
public record Section(String key, Text title, List<String> aliases) {

  public Section {
    aliases = List.copyOf(aliases);
  }

  /** Whether a report's heading names this section, with or without its number, whatever the punctuation. */
  public boolean isNamed(String heading) {
    String plain = plain(heading);
    return plain.equals(plain(title.zh())) || plain.equals(plain(title.en())) || aliases.stream().anyMatch(alias -> plain(alias).equals(plain));
  }

  private static String plain(String heading) {
    return heading.replaceFirst("^\\s*(第?[一二三四五六七八九十]+[、.．部分]+|\\d+[.、．]\\s*)", "").replaceAll("[\\p{P}\\s]", "").toLowerCase(Locale.ROOT);
  }
}
