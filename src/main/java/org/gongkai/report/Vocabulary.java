package org.gongkai.report;

import java.util.Map;
import java.util.Optional;
import org.gongkai.language.Text;

/** The words for the codes in agency files: divisions, sectors, levels and kinds of agency, by code. */
public record Vocabulary(Map<String, Text> regions, Map<String, Text> sectors, Map<String, Text> levels, Map<String, Text> kinds) {

  public Region region(String code) {
    return new Region(code, Optional.ofNullable(regions.get(code)).orElse(Text.same(code)));
  }

  public Text sector(String key) {
    return sectors.getOrDefault(key, Text.same(key));
  }
}
