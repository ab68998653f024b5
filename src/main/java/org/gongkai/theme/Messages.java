package org.gongkai.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.YamlFile;

/** The words of the interface in one language, by key. */
record Messages(Language language, Map<String, Wording> words) {

  static Messages read(Language language, String yaml, String file, Findings findings) {
    Map<String, Wording> words = new LinkedHashMap<>();
    YamlFile.read(yaml, file, findings)
        .map(root -> Fields.open(root, findings))
        .ifPresent(
            fields ->
                fields
                    .keys()
                    .forEach(
                        key ->
                            fields
                                .word(key)
                                .ifPresent(word -> words.put(key, Wording.of(key, word)))));
    return new Messages(language, words);
  }

  /**
   * @throws IllegalArgumentException where the theme has no such words: a mistake of the theme
   */
  String say(String key, Object... values) {
    Wording wording = words.get(key);
    if (wording == null) {
      throw new IllegalArgumentException(
          "messages/" + language.code() + ".yaml has no '" + key + "'");
    }
    return wording.say(language, values);
  }
}
