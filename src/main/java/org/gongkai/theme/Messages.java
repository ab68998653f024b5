package org.gongkai.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.YamlFile;

/** The words of the interface in one language, by key. @param file where they are written */
record Messages(Language language, String file, Map<String, Wording> words) {

  static Messages read(Language language, String yaml, String file, Findings findings) {
    Map<String, Wording> words = new LinkedHashMap<>();
    YamlFile.read(yaml, file, findings)
        .map(root -> Fields.open(root, findings))
        .ifPresent(fields -> fields.keys().forEach(key -> read(fields, key, findings, words)));
    return new Messages(language, file, words);
  }

  private static void read(
      Fields fields, String key, Findings findings, Map<String, Wording> words) {
    fields
        .word(key)
        .ifPresent(
            word -> {
              try {
                words.put(key, Wording.of(key, word));
              } catch (IllegalArgumentException e) {
                findings.add(TemplateSayings.wrongMessage(fields.at(key), key));
              }
            });
  }

  /** Whether there are such words. */
  boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * @throws IllegalArgumentException where the theme has no such words: a mistake of the theme
   */
  String say(String key, Object... values) {
    Wording wording = words.get(key);
    if (wording == null) {
      throw new IllegalArgumentException(file + " has no '" + key + "'");
    }
    return wording.say(language, values);
  }
}
